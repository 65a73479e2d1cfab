#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Files {
  /// The bytes of a file, or of standard input for `-`.
  ///
  /// A named pipe or a device is refused, so that a batch does not wait for one; a descriptor that the shell hands
  /// over, such as `/dev/fd/63` for `<(...)`, is read like standard input.
  ///
  /// - Throws: ``StoreProblem/unreadable(path:error:)``; with `EFBIG` when there is more than
  ///   ``JSONDocument/largestText``.
  public static func read(_ path: String) throws(StoreProblem) -> [UInt8] {
    try read(path, limit: JSONDocument.largestText)
  }

  static func read(_ path: String, limit: Int) throws(StoreProblem) -> [UInt8] {
    if path == "-" { return try read(0, path: path, takesPipe: true, limit: limit) }
    let takesPipe = isHandedOver(path)
    // Without O_NONBLOCK, opening a pipe waits until somebody writes to it.
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (takesPipe ? 0 : O_NONBLOCK)
    let descriptor = retrying { open(path, flags) }
    guard descriptor >= 0 else { throw .unreadable(path: path, error: errno) }
    defer { close(descriptor) }
    return try read(descriptor, path: path, takesPipe: takesPipe, limit: limit)
  }

  private static func isHandedOver(_ path: String) -> Bool {
    path == "/dev/stdin" || path.hasPrefix("/dev/fd/") || path.hasPrefix("/proc/self/fd/")
  }

  private static func read(
    _ descriptor: Int32,
    path: String,
    takesPipe: Bool,
    limit: Int
  ) throws(StoreProblem) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, error: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      guard status.st_size <= limit else { throw .unreadable(path: path, error: EFBIG) }
      return try readAll(descriptor, expected: Int(status.st_size), limit: limit, path: path)
    case S_IFDIR: throw .unreadable(path: path, error: EISDIR)
    default:
      guard takesPipe else { throw .unreadable(path: path, error: ENXIO) }
      return try readAll(descriptor, expected: 0, limit: limit, path: path)
    }
  }

  private static func readAll(
    _ descriptor: Int32,
    expected: Int,
    limit: Int,
    path: String
  ) throws(StoreProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than a file holds: a read that does not fill it has met the end.
    var room = expected + 1 > 4096 ? expected + 1 : 65_536
    while true {
      var failure: Int32 = 0
      let before = bytes.count
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let received = retrying { systemRead(descriptor, buffer.baseAddress, room) }
        failure = received < 0 ? errno : 0
        count = max(0, received)
      }
      guard failure == 0 else { throw .unreadable(path: path, error: failure) }
      if before == 0 { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw .unreadable(path: path, error: EFBIG) }
      if chunk.isEmpty || (expected > 0 && bytes.count == expected && chunk.count < room) { return bytes }
      room = 65_536
    }
  }
}
