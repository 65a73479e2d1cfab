#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A pipe of which children get no end but what is made their standard stream; closed here when it goes away.
final class PrivatePipe {
  /// The end that bytes come out of; -1, which the system takes for no descriptor, when it is closed.
  private(set) var readEnd: CInt
  /// The end that bytes go into; -1 when it is closed.
  private(set) var writeEnd: CInt

  init() throws(SystemError) {
    (readEnd, writeEnd) = try ChildProcess.startLock.withLock { _ throws(SystemError) in try Self.make() }
  }

  deinit {
    closeReadEnd()
    closeWriteEnd()
  }

  func closeReadEnd() {
    if readEnd >= 0 { close(readEnd) }
    readEnd = -1
  }

  func closeWriteEnd() {
    if writeEnd >= 0 { close(writeEnd) }
    writeEnd = -1
  }

  /// The numbers are above those of the standard streams, also in a process that was started without these: what becomes
  /// the standard input of a child must not be overwritten by what becomes its output.
  private static func make() throws(SystemError) -> (CInt, CInt) {
    var ends: [CInt] = [0, 0]
    guard pipe(&ends) == 0 else { throw .last }
    defer { for end in ends { close(end) } }
    let readEnd = fcntl(ends[0], F_DUPFD_CLOEXEC, 3)
    guard readEnd >= 0 else { throw .last }
    let writeEnd = fcntl(ends[1], F_DUPFD_CLOEXEC, 3)
    guard writeEnd >= 0 else {
      let error = SystemError.last
      close(readEnd)
      throw error
    }
    return (readEnd, writeEnd)
  }
}
