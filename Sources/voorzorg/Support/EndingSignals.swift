import TerminalKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The requests to end that come while another program works in our place.
///
/// They are only noted when somebody sits at a terminal: what runs in a script ends at once, as scripts expect.
final class EndingSignals {
  private let watch: SignalWatch?
  private var noted: CInt?

  /// - Throws: ``SystemError`` when signals cannot be noted.
  init(isAtTerminal: Bool) throws(SystemError) {
    watch = isAtTerminal ? try SignalWatch([SIGTERM, SIGHUP]) : nil
  }

  /// Passes them on to a program while it works: see ``ChildProcess/Announcement``.
  func pass(to child: CInt?) {
    if watch != nil { SignalWatch.pass(to: child) }
  }

  /// The signal that came first; nil as long as there is none.
  func first() -> CInt? {
    noted = noted ?? watch?.next()
    return noted
  }
}
