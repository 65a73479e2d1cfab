/// Finds the rows of a table in pandoc's JSON.
enum PandocTable {
  /// The cells of each row, as lists of blocks: those of the head, the bodies and the foot; nil for a table of a
  /// version of pandoc before 2.10, which has another shape.
  static func rows(_ content: JSONValue) -> [[JSONValue]]? {
    let parts = content.list
    guard parts.count == 6 else { return nil }
    // A body has rows of its own head before the others.
    let bodies = parts[4].list.flatMap { $0.list.suffix(2) }
    let groups = [parts[3].list.last].compactMap(\.self) + bodies + [parts[5].list.last].compactMap(\.self)
    return groups.flatMap { group in
      group.list.map { row in row.list.last?.list.compactMap { cell in cell.list.last } ?? [] }
    }
  }
}
