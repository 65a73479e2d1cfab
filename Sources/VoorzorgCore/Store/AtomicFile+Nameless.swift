#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension AtomicFile {
  /// How writing a file without a name ended: with the error code of a failure, or well.
  struct Outcome {
    let failure: Int32?
  }

  /// Writes a new file that has no name until it is whole, so that even a process that is killed leaves nothing.
  ///
  /// - Returns: how it ended; nil where the system or the file system has no such files, and nothing was done.
  func writeNameless(_ bytes: [UInt8], in folder: String, as target: String) -> Outcome? {
    #if os(Linux)
      // O_TMPFILE, which Swift does not import: this bit beside O_DIRECTORY.
      let flags = 0o20000000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC
      let descriptor = retrying { open(folder, flags, mode ?? 0o666) }
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      if !Files.write(bytes, to: descriptor) || isDurable && retrying({ fsync(descriptor) }) != 0 {
        return Outcome(failure: errno)
      }
      if linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, target, AT_SYMLINK_FOLLOW) == 0 {
        return Outcome(failure: nil)
      }
      // Without /proc, or without second names, the file gets its name in the usual way.
      return errno == EEXIST ? Outcome(failure: EEXIST) : nil
    #else
      return nil
    #endif
  }
}
