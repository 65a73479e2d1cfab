#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Files {
  /// Replaces or makes a file, on the disk for good when this returns. A symbolic link is followed.
  ///
  /// - Parameter mode: the mode of the file, for a file that is always its writer's own. Otherwise owner, group and
  ///   mode stay as they are (see ``Permissions``), and who may not write the file does not replace it either.
  /// - Throws: ``StoreProblem/unwritable(path:error:)``; what was there is as it was then.
  public static func replace(_ path: String, with bytes: [UInt8], mode: mode_t? = nil) throws(StoreProblem) {
    try AtomicFile(path: path, replaces: true, isDurable: true, mode: mode).write(bytes)
  }

  /// Makes a file where there is none, on the disk for good when this returns.
  ///
  /// - Throws: ``StoreProblem/exists(path:)`` when there is something, also when it came in the meantime.
  static func create(_ path: String, with bytes: [UInt8], mode: mode_t? = nil) throws(StoreProblem) {
    try AtomicFile(path: path, replaces: false, isDurable: true, mode: mode).write(bytes)
  }

  /// Writes a report: whole or not at all, but without waiting for the disk, since it can be made again.
  ///
  /// A pipe or a device takes the bytes as they are; it is never replaced by a file.
  ///
  /// - Throws: ``StoreProblem/exists(path:)`` when there is a file already and it may not be replaced.
  public static func writeReport(_ bytes: [UInt8], to path: String, overwriting: Bool) throws(StoreProblem) {
    if let kind = kind(of: path) {
      if kind != S_IFREG, kind != S_IFDIR { return try writeInto(path, bytes) }
      guard overwriting else { throw .exists(path: path) }
    }
    try AtomicFile(path: path, replaces: overwriting, isDurable: false).write(bytes)
  }

  private static func writeInto(_ path: String, _ bytes: [UInt8]) throws(StoreProblem) {
    let descriptor = retrying { open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw .unwritable(path: path, error: errno) }
    var failure = write(bytes, to: descriptor) ? 0 : errno
    if !closes(descriptor), failure == 0 { failure = errno }
    guard failure == 0 else { throw .unwritable(path: path, error: failure) }
  }

  /// Writes all bytes, whatever the portions in which the system takes them; if not, `errno` says why.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let count = retrying {
          systemWrite(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
        }
        if count < 0 { return false }
        offset += count
      }
      return true
    }
  }

  /// Closes a file that was written. Some file systems only tell now that the disk is full; then `errno` says so.
  static func closes(_ descriptor: Int32) -> Bool {
    // Interrupted or not, the descriptor is gone.
    close(descriptor) == 0 || errno == EINTR
  }
}
