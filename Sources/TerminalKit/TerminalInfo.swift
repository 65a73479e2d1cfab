#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is known of the terminal behind a file descriptor, at the moment of asking.
///
/// It is a snapshot: a window can be resized, so ask again before laying out a new screenful.
public struct TerminalInfo: Hashable, Sendable {
  /// Whether a person may be watching, rather than a file or another program.
  public let isTerminal: Bool

  /// Whether escape sequences are acted upon; a terminal that is "dumb" or has no name prints them.
  public let understandsEscapes: Bool

  /// The width to lay text out for, at least 1.
  public let columns: Int

  /// The number of lines that the window shows, at least 1.
  public let rows: Int

  /// The width where nothing says how wide the terminal is.
  public static let defaultColumns = 80

  /// Creates the description of a terminal from known values.
  ///
  /// - Parameters:
  ///   - term: The value of the environment variable TERM, nil if it is not set.
  ///   - columns: The width; less than 1 counts as unknown.
  ///   - rows: The height; less than 1 counts as unknown.
  public init(
    isTerminal: Bool,
    term: String?,
    columns: Int = defaultColumns,
    rows: Int = WindowSize.usual.rows
  ) {
    self.isTerminal = isTerminal
    self.understandsEscapes = isTerminal && term != nil && term != "" && term != "dumb"
    self.columns = columns > 0 ? columns : Self.defaultColumns
    self.rows = rows > 0 ? rows : WindowSize.usual.rows
  }

  /// Asks the system about an open descriptor.
  ///
  /// - Parameters:
  ///   - term: The value of the environment variable TERM, nil if it is not set.
  ///   - columnsVariable: The value of the environment variable COLUMNS, for where the system does not know
  ///     the width: output to a pipe, or a terminal that never told.
  public init(fileDescriptor: CInt, term: String?, columnsVariable: String?) {
    self.init(
      isTerminal: isatty(fileDescriptor) == 1,
      term: term,
      columns: Self.windowColumns(of: fileDescriptor) ?? columnsVariable.flatMap { Int($0) } ?? 0,
      rows: WindowSize(of: fileDescriptor).rows
    )
  }

  private static func windowColumns(of fileDescriptor: CInt) -> Int? {
    var size = winsize()
    guard ioctl(fileDescriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
