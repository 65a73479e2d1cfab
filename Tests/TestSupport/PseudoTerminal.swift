import TerminalKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A pseudo-terminal: one end that a program has as its terminal, and one at which somebody sits.
///
/// Both ends are closed when it goes away, and no process that is started meanwhile gets hold of them.
public final class PseudoTerminal {
  /// What a terminal is set to: what it does with keys and with what is shown.
  public struct Settings: Equatable, Sendable {
    let input: UInt
    let output: UInt
    let control: UInt
    let local: UInt
    let characters: [UInt8]

    /// Whether the terminal itself gathers lines and shows what is typed, as it does for a shell's commands.
    public var givesLines: Bool { local & UInt(ICANON) != 0 && local & UInt(ECHO) != 0 }
  }

  /// The end of the person: what is written here is typed, what is read here is shown. Nothing on it blocks.
  public private(set) var controller: CInt
  /// The end that a program would have as its terminal.
  public let descriptor: CInt
  /// The path of ``descriptor``.
  public let name: String

  /// Makes a terminal with a window of this size.
  ///
  /// - Throws: ``SystemError`` when the system has none left.
  public init(columns: UInt16, rows: UInt16 = 24) throws(SystemError) {
    var ends: (controller: CInt, descriptor: CInt) = (0, 0)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    // `ttyname` keeps one name for all threads, and tests run on several.
    var name = [CChar](repeating: 0, count: 256)
    guard openpty(&ends.controller, &ends.descriptor, nil, nil, &size) == 0,
      ttyname_r(ends.descriptor, &name, name.count) == 0
    else { throw SystemError(code: errno) }
    (controller, descriptor) = ends
    self.name = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for end in [controller, descriptor] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(controller, F_SETFL, fcntl(controller, F_GETFL) | O_NONBLOCK)
  }

  deinit {
    hangUp()
    close(descriptor)
  }

  /// Goes away on the side of the person, as when a window is closed or a connection breaks.
  public func hangUp() {
    guard controller >= 0 else { return }
    close(controller)
    controller = -1
  }

  /// Changes the size of the window; the program is told with a signal.
  public func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// What the terminal is set to now.
  public var settings: Settings {
    var settings = termios()
    tcgetattr(descriptor, &settings)
    return Settings(
      input: UInt(settings.c_iflag),
      output: UInt(settings.c_oflag),
      control: UInt(settings.c_cflag),
      local: UInt(settings.c_lflag),
      characters: withUnsafeBytes(of: settings.c_cc) { Array($0) }
    )
  }

  /// Whether something was typed that the program has not read yet.
  public var hasUnreadInput: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }
}
