import Foundation
import Testing

@testable import VoorzorgCore

/// Rows as a program for data reads them.
enum Rows {
  static let jsonl = RowExport(instrument: Shared.instrument, notation: .jsonl)
  static let csv = RowExport(instrument: Shared.instrument, notation: .csv)

  /// The rows of a dossier, each with all columns of its table.
  static func parsed(_ dossier: Dossier, _ table: RowTable, part: Part? = nil) throws -> [[String: Any]] {
    let columns = Set(jsonl.columns(of: table))
    return try jsonl.rows(of: dossier, file: "proef", in: table, part: part).split(separator: 10).map {
      line in
      let row = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      #expect(Set(row.keys) == columns)
      return row
    }
  }
}
