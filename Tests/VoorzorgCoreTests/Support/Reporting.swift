@testable import VoorzorgCore

/// The report of a dossier, with everything that was found in it.
func report(_ dossier: Dossier, part: ReportPart = .alles, today: String? = nil) -> Document {
  let day = today.flatMap { Day(iso: $0) }
  return Shared.reports.document(
    dossier,
    findings: Checker.shared.findings(in: dossier, today: day),
    part: part,
    today: day
  )
}

extension Dossier {
  /// A dossier of `Fixtures/onderdelen/`, with some answers in every optional part.
  static func parts(_ name: String) throws -> Dossier { try fixture("onderdelen/\(name)") }

  /// The dossier in a file of `Fixtures/`, by its path without the ending.
  static func fixture(_ path: String) throws -> Dossier {
    let bytes = try Fixtures.bytes("\(path).voorzorg.json")
    return DossierReading(bytes, instrument: Shared.instrument).dossier
  }
}

extension Document {
  /// The chapter with an id.
  func section(_ id: String) -> Section? { sections.first { $0.id == id } }
}

extension Document.Section {
  /// The section in it with an id.
  func section(_ id: String) -> Document.Section? { sections.first { $0.id == id } }

  /// The answers in this section and those in it, in order.
  var answers: [Document.AnswerBlock] {
    blocks.compactMap { if case .answer(let answer) = $0 { answer } else { nil } }
      + sections.flatMap(\.answers)
  }

  /// The paragraphs and list items of this section as plain text.
  var lines: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let inlines): [inlines.map(\.text).joined()]
      case .list(let items): items.map { $0.map(\.text).joined() }
      case .table, .answer, .picture: []
      }
    }
  }

  /// The tables of this section, their cells as plain text.
  var tables: [[[String]]] {
    blocks.compactMap { $0.table?.rows.map { row in row.map(\.text) } }
  }
}
