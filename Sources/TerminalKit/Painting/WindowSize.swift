#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How much a terminal shows at once.
public struct WindowSize: Hashable, Sendable {
  /// The width in characters.
  public var columns: Int
  /// The height in lines.
  public var rows: Int

  /// Creates a size as the system tells it.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The size of a window whose terminal does not tell.
  public static let usual = WindowSize(columns: TerminalInfo.defaultColumns, rows: 24)

  /// Asks the terminal behind a descriptor; what it does not tell is as usual.
  public init(of descriptor: CInt) {
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    columns = isKnown && size.ws_col > 0 ? Int(size.ws_col) : WindowSize.usual.columns
    rows = isKnown && size.ws_row > 0 ? Int(size.ws_row) : WindowSize.usual.rows
  }
}
