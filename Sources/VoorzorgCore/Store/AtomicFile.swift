#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is written under another name in the same folder and takes its own when it is whole.
///
/// So at every moment what was there before or the new file is there whole, whatever happens.
struct AtomicFile {
  /// The path as the user named it.
  let path: String
  /// Whether it may take the place of another file, behind a symbolic link if there is one.
  let replaces: Bool
  /// Whether the bytes are on the disk for good before the file takes its name.
  let isDurable: Bool
  /// The mode of the file; nil for that of the file before, or of any new file.
  var mode: mode_t?

  /// Writes the file.
  ///
  /// - Throws: ``StoreProblem/unwritable(path:error:)``, or ``StoreProblem/exists(path:)`` when there is something
  ///   that it may not replace. Then no temporary file stays behind, and what was there is as it was.
  func write(_ bytes: [UInt8]) throws(StoreProblem) {
    let target = replaces ? Files.resolved(path) : path
    let folder = Files.split(target).folder
    let temporary = temporary(for: target)
    let before = replaces && mode == nil ? Permissions(of: target) : nil
    guard before == nil || Files.isWritable(target) else { throw .unwritable(path: path, error: errno) }

    if !replaces, let outcome = writeNameless(bytes, in: folder, as: target) {
      if let failure = outcome.failure {
        throw failure == EEXIST ? .exists(path: path) : .unwritable(path: path, error: failure)
      }
      if isDurable { try bringToDisk(folder) }
      return
    }

    let descriptor = make(temporary, mode: before == nil ? mode ?? 0o666 : 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, error: errno) }
    before?.give(to: descriptor)
    let failure = fill(descriptor, with: bytes) ?? take(target, from: temporary)
    if let failure {
      unlink(temporary)
      throw failure == EEXIST && !replaces ? .exists(path: path) : .unwritable(path: path, error: failure)
    }
    if isDurable { try bringToDisk(folder) }
  }

  /// The name under which the file lies until it is whole, in the folder of its target.
  func temporary(for target: String) -> String {
    let (folder, name) = Files.split(target)
    // A durable file is written under a lock and needs no name that others do not use.
    return "\(folder)/.\(name)\(isDurable ? "" : ".\(getpid())").nieuw"
  }

  /// Opens the temporary file, in the place of one that a process that died left behind.
  func make(_ temporary: String, mode: mode_t) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = retrying { open(temporary, flags, mode) }
    guard descriptor < 0, errno == EEXIST, unlink(temporary) == 0 else { return descriptor }
    return retrying { open(temporary, flags, mode) }
  }

  /// Writes and closes the temporary file; gives the error code when that fails.
  private func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32? {
    var failure: Int32?
    if !Files.write(bytes, to: descriptor) || isDurable && retrying({ fsync(descriptor) }) != 0 {
      failure = errno
    }
    if !Files.closes(descriptor), failure == nil { failure = errno }
    return failure
  }

  /// Gives the temporary file its name; gives the error code when that fails.
  func take(_ target: String, from temporary: String) -> Int32? {
    if !replaces {
      if link(temporary, target) == 0 {
        unlink(temporary)
        return nil
      }
      // Some file systems, such as that of a USB stick, have no second names. Then a file that comes between the
      // look and the renaming is lost.
      guard [EPERM, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(errno) else { return errno }
      if Files.exists(target) { return EEXIST }
    }
    return rename(temporary, target) == 0 ? nil : errno
  }

  /// Brings the new name to the disk.
  ///
  /// Not every file system does that for a folder, and a folder that may not be read cannot be opened for it. That is
  /// no failure: the file itself is on the disk, under one of its names. A disk that fails or is full is.
  private func bringToDisk(_ folder: String) throws(StoreProblem) {
    let descriptor = retrying { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard retrying({ fsync(descriptor) }) != 0, [EIO, ENOSPC, EDQUOT].contains(errno) else { return }
    throw .unwritable(path: path, error: errno)
  }
}
