/// A table in plain text, its columns lined up by the width of what is shown.
///
///     Pijler           Open
///     ───────────────  ────
///     Wonen en zorg       3
public struct TextTable: Sendable {
  /// The side at which the cells of a column line up.
  public enum Alignment: Sendable {
    /// For text.
    case left
    /// For numbers.
    case right
  }

  /// A column: its heading and how its cells are laid out.
  public struct Column: Sendable {
    /// The heading.
    public let title: String
    /// The side at which heading and cells line up.
    public let alignment: Alignment
    /// Whether the cells may be wrapped where the table is too wide.
    public let isFlexible: Bool

    /// Creates a column.
    public init(_ title: String, alignment: Alignment = .left, isFlexible: Bool = false) {
      self.title = title.sanitizedForTerminal()
      self.alignment = alignment
      self.isFlexible = isFlexible
    }
  }

  let columns: [Column]
  private(set) var rows: [[String]] = []

  /// Creates a table without rows.
  public init(columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row at the end.
  ///
  /// - Parameter cells: One text a column; it is made safe for a terminal, and line breaks in it stay.
  /// - Precondition: There are as many cells as columns.
  public mutating func addRow(_ cells: [String]) {
    precondition(cells.count == columns.count, "a row has one cell for each column")
    rows.append(cells.map { $0.sanitizedForTerminal() })
  }

  /// Returns the lines of the table: heading, rule, rows.
  ///
  /// Where the table is too wide, the widest flexible column gives way first, and its cells are wrapped. A table
  /// that cannot become narrow enough sticks out: half a number would be worse.
  ///
  /// - Parameter width: The number of terminal columns that the table should fit in.
  public func lines(width: Int) -> [String] {
    lines(in: TextTableLayout(table: self, width: width))
  }

  func lines(in layout: TextTableLayout) -> [String] {
    let rule = layout.widths.map { String(repeating: "─", count: $0) }
    return layout.lines(of: columns.map(\.title)) + layout.lines(of: rule) + rows.flatMap(layout.lines(of:))
  }
}
