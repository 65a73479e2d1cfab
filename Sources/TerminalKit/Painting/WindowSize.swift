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
}
