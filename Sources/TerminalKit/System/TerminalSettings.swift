#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a terminal is set to, kept while another program uses it: one that is killed leaves it as it was at that moment.
public struct TerminalSettings {
  private let descriptor: CInt
  private let settings: termios

  /// The settings of the terminal behind a descriptor; nil when it is none.
  public init?(of descriptor: CInt) {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
    self.descriptor = descriptor
    self.settings = settings
  }

  /// Gives the terminal back as it was, unless a shell has taken it already.
  public func bringBack() {
    let group = tcgetpgrp(descriptor)
    guard group <= 0 || group == getpgrp() else { return }
    var settings = settings
    while tcsetattr(descriptor, TCSADRAIN, &settings) != 0, errno == EINTR {}
  }
}
