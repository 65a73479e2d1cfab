#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A system call that failed, named by the error number it left behind.
///
/// A struct with named values rather than an enum: the set of numbers belongs to the system, and a caller
/// compares with the few it treats apart (`error == .brokenPipe`).
public struct SystemError: Error, Hashable, Sendable {
  /// The value of `errno` after the call.
  public let code: CInt

  /// Creates the error for a value of `errno`.
  public init(code: CInt) {
    self.code = code
  }

  /// The call was interrupted by a signal before it did anything.
  public static let interrupted = SystemError(code: EINTR)

  /// The descriptor does not block, and has no data or no room at the moment.
  public static let wouldBlock = SystemError(code: EAGAIN)

  /// Nobody reads the other end of the pipe any more.
  public static let brokenPipe = SystemError(code: EPIPE)

  /// The device took or gave nothing and said no reason.
  public static let inputOutput = SystemError(code: EIO)

  /// The error that the last failed call on this thread left in `errno`.
  static var last: SystemError { SystemError(code: errno) }
}
