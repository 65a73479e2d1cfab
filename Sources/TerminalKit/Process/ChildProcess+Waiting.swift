#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension ChildProcess {
  /// Waits until a child has ended, and leaves its number to it: see ``reap(_:)``.
  static func waitForEnd(of child: CInt) throws(SystemError) {
    var information = siginfo_t()
    while waitid(P_PID, id_t(child), &information, WEXITED | WNOWAIT) != 0 {
      guard errno == EINTR else { throw .last }
    }
  }

  /// Takes leave of a child that has ended. From then on its number may be another's.
  static func reap(_ child: CInt) throws(SystemError) -> Ending {
    var status: CInt = 0
    while waitpid(child, &status, 0) != child {
      guard errno == EINTR else { throw .last }
    }
    // The macros that take the status apart are not imported: the low seven bits are the signal, the next byte the code.
    let signal = status & 0x7f
    return signal == 0 ? .exited((status >> 8) & 0xff) : .signalled(signal)
  }
}
