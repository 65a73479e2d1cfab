#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading and writing whole files through the C library.
///
/// Foundation would do the same in more time at start-up and without saying when bytes are on the disk.
public enum Files {
  /// The bytes of a file, or of standard input for `-`.
  public static func read(_ path: String) throws(StoreProblem) -> [UInt8] {
    let descriptor = path == "-" ? 0 : retrying { open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .unreadable(path: path, error: errno) }
    defer { if descriptor > 0 { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, error: errno) }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    return try readAll(descriptor, expected: isFile ? Int(status.st_size) : 0, path: path)
  }

  private static func readAll(
    _ descriptor: Int32,
    expected: Int,
    path: String
  ) throws(StoreProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than a file holds: a read that does not fill it has met the end.
    var room = expected + 1 > 4096 ? expected + 1 : 65_536
    while bytes.count <= JSONDocument.largestText {
      var failure: Int32 = 0
      let before = bytes.count
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let received = retrying { systemRead(descriptor, buffer.baseAddress, room) }
        failure = received < 0 ? errno : 0
        count = max(0, received)
      }
      guard failure == 0 else { throw .unreadable(path: path, error: failure) }
      if before == 0 { bytes = chunk } else { bytes += chunk }
      if chunk.isEmpty || (expected > 0 && bytes.count == expected && chunk.count < room) { break }
      room = 65_536
    }
    return bytes
  }

  /// Replaces or makes a file so that at every moment the old or the new one is there whole.
  ///
  /// The bytes go to a temporary file in the same folder, are brought to the disk, and take the name; then the
  /// folder is brought to the disk. A symbolic link is followed; owner, group and mode stay where they can.
  ///
  /// - Parameter mode: the mode of the file, where it must be another than that of the file before.
  static func replace(_ path: String, with bytes: [UInt8], mode: mode_t? = nil) throws(StoreProblem) {
    let target = resolved(path)
    let (folder, name) = split(target)
    let temporary = "\(folder)/.\(name).nieuw"
    unlink(temporary)
    let descriptor = retrying { open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
    guard descriptor >= 0 else { throw .unwritable(path: path, error: errno) }
    var isDone = false
    defer { if !isDone { unlink(temporary) } }
    if let mode { fchmod(descriptor, mode) } else { keepAttributes(of: target, on: descriptor) }
    let written = write(bytes, to: descriptor) && retrying { fsync(descriptor) } == 0
    let failure = errno
    close(descriptor)
    guard written else { throw .unwritable(path: path, error: failure) }
    guard rename(temporary, target) == 0 else { throw .unwritable(path: path, error: errno) }
    isDone = true
    let directory = retrying { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    if directory >= 0 {
      fsync(directory)
      close(directory)
    }
  }

  /// Writes all bytes, whatever the portions in which the system takes them.
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

  /// Whether there is something at a path, a dangling link included.
  public static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether a path is a folder.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The path behind symbolic links; the path itself when there is nothing yet.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The folder and the name of a path.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }

  private static func keepAttributes(of target: String, on descriptor: Int32) {
    var status = stat()
    if stat(target, &status) == 0 {
      // Not every file system and user may do this; then the file is the writer's own.
      _ = fchown(descriptor, status.st_uid, status.st_gid)
      fchmod(descriptor, status.st_mode & 0o7777)
    } else {
      let mask = umask(0)
      umask(mask)
      fchmod(descriptor, 0o666 & ~mask)
    }
  }
}

extension Files {
  /// Writes a report: whole or not at all, but without waiting for the disk, since it can be made again.
  ///
  /// - Throws: ``StoreProblem/exists(path:)`` when there is a file already and it may not be replaced.
  public static func writeReport(_ bytes: [UInt8], to path: String, overwriting: Bool) throws(StoreProblem) {
    let target = overwriting ? resolved(path) : path
    let (folder, name) = split(target)
    let temporary = "\(folder)/.\(name).\(getpid()).nieuw"
    guard overwriting || !exists(path) else { throw .exists(path: path) }
    let descriptor = retrying { open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else { throw .unwritable(path: path, error: errno) }
    let isWritten = write(bytes, to: descriptor)
    let failure = errno
    guard close(descriptor) == 0, isWritten else {
      unlink(temporary)
      throw .unwritable(path: path, error: failure)
    }
    guard rename(temporary, target) == 0 else {
      let failure = errno
      unlink(temporary)
      throw .unwritable(path: path, error: failure)
    }
  }

  /// Makes a folder and those it lies in, where they are not there yet.
  public static func makeFolder(_ path: String) throws(StoreProblem) {
    guard !isFolder(path) else { return }
    let (parent, _) = split(path)
    if parent != path, parent != "." { try makeFolder(parent) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST && isFolder(path) else {
      throw .unwritable(path: path, error: errno)
    }
  }

  /// The folder that a path lies in.
  public static func folder(of path: String) -> String {
    split(path).folder
  }
}
