/// The widths of the columns of a table, and its rows set in those widths.
struct TextTableLayout {
  private static let gutter = "  "

  /// A narrower column would be mostly cut words.
  private static let narrowestFlexible = 8

  let widths: [Int]
  private let natural: [Int]
  private let alignments: [TextTable.Alignment]

  init(table: TextTable, width: Int) {
    alignments = table.columns.map(\.alignment)
    natural = table.columns.indices.map { index in
      ([table.columns[index].title] + table.rows.map { $0[index] })
        .flatMap { $0.wrapped(to: .max) }
        .map(\.displayWidth)
        .max() ?? 0
    }
    widths = Self.shrunk(natural, flexible: table.columns.map(\.isFlexible), to: width)
  }

  /// Takes a column at a time from the widest that may give, so that the flexible ones end up about even.
  private static func shrunk(_ natural: [Int], flexible: [Bool], to width: Int) -> [Int] {
    var widths = natural
    var excess = total(widths) - width
    while excess > 0 {
      let shrinkable = widths.indices.filter { flexible[$0] && widths[$0] > narrowestFlexible }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// Whether a column is narrower than its widest cell, so that words in it may be cut.
  func isShrunk(_ column: Int) -> Bool { widths[column] < natural[column] }

  /// The columns that the whole table takes.
  var totalWidth: Int { Self.total(widths) }

  private static func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + gutter.count * max(0, widths.count - 1)
  }

  /// Returns the lines of one row, as many as its highest cell needs.
  func lines(of cells: [String]) -> [String] {
    let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let row = wrapped.indices.map { column in
        padded(line < wrapped[column].count ? wrapped[column][line] : "", column: column)
      }
      return row.joined(separator: Self.gutter).droppingTrailingSpaces
    }
  }

  private func padded(_ text: String, column: Int) -> String {
    let padding = String(repeating: " ", count: max(0, widths[column] - text.displayWidth))
    return alignments[column] == .left ? text + padding : padding + text
  }
}

extension String {
  /// Spaces that nobody sees, but that a copy or a comparison does.
  fileprivate var droppingTrailingSpaces: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
