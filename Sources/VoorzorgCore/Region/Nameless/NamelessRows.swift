/// Counts of a region without names as rows, for who counts with them: a row an answer in a group.
///
/// What is not shown has no row.
public struct NamelessRows: Sendable {
  private let region: NamelessRegion
  private let notation: RowNotation

  /// What makes rows of counts.
  public init(_ region: NamelessRegion, in notation: RowNotation) {
    self.region = region
    self.notation = notation
  }

  /// The names of the columns.
  static let columns = [
    "onderdeel", "tabel", "vraag", "titel", "groep", "gemeenten", "antwoord", "aantal",
  ]

  /// Gives the header and then the rows, a table at a time.
  public func write(to emit: ([UInt8]) throws -> Void) rethrows {
    try emit(RowWriter.header(NamelessRows.columns, in: notation))
    for table in region.tables { try emit(rows(of: table)) }
  }

  private func rows(of table: NamelessTable) -> [UInt8] {
    let head: [RowValue] = [.text(table.part.rawValue), .text(table.name)]
    var writer = RowWriter(NamelessRows.columns, startingWith: head, in: notation)
    for row in table.rows {
      for (group, counts) in zip(table.groups, row.counts) {
        for (answer, count) in zip(table.answers, counts) {
          writer.row([
            .text(row.name), .text(row.title), .text(group.name), RowValue(group.count), .text(answer.name),
            .number(count),
          ])
        }
      }
    }
    return writer.bytes
  }
}
