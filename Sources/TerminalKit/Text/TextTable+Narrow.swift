// Tables in narrow windows.
extension TextTable {
  /// Returns the lines of the table or, in a window that is too narrow for it, of its rows one below the other: the
  /// first cell by itself, and each other cell that is not empty behind the heading of its column.
  ///
  /// - Parameter width: The number of terminal columns that the lines should fit in.
  public func lines(fitting width: Int) -> [String] {
    let layout = TextTableLayout(table: self, width: width)
    guard isWide(for: width, layout) else { return lines(in: layout) }
    return rows.flatMap { row in
      zip(columns, row).enumerated().flatMap { index, cell in
        if index == 0 { return cell.1.wrapped(to: width, hangingIndent: 2) }
        guard !cell.1.isEmpty else { return [] }
        return "  \(cell.0.title): \(cell.1)".wrapped(to: width, hangingIndent: 4)
      }
    }
  }

  /// Whether the table does not fit, or only with words that are cut.
  ///
  /// - Parameter width: The number of terminal columns that it should fit in.
  public func isWide(for width: Int) -> Bool {
    isWide(for: width, TextTableLayout(table: self, width: width))
  }

  private func isWide(for width: Int, _ layout: TextTableLayout) -> Bool {
    guard layout.totalWidth <= width else { return true }
    return columns.indices.contains { index in
      guard layout.isShrunk(index) else { return false }
      let texts = [columns[index].title] + rows.map { $0[index] }
      let words = texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }
      return words.contains { $0.displayWidth > layout.widths[index] }
    }
  }
}
