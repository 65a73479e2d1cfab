@testable import VoorzorgCore

/// The document of a dossier for a reader, with everything that was found in it.
func report(_ dossier: Dossier, for reader: Lezer) -> Document {
  Shared.reports.document(
    dossier,
    findings: Checker.shared.findings(in: dossier, today: nil),
    for: reader
  )
}

extension Dossier {
  /// The example of a region, read.
  static let regionalExample = DossierReading(Shared.regionalExample, instrument: Shared.instrument).dossier
}

extension Document {
  /// Everything that a reader sees of it in a format: in Markdown, JSON and HTML.
  var inAllFormats: [(format: String, text: String)] {
    [
      ("markdown", MarkdownRenderer.bytes(of: self)), ("json", JSONReport.bytes(of: self)),
      ("html", HTMLRenderer.bytes(of: self)),
    ].map { ($0, String(decoding: $1, as: UTF8.self)) }
  }

  /// Our own words in it: titles, paragraphs, cells and heads of tables; not what somebody typed.
  var ownTexts: [String] { sections.flatMap(\.ownTexts) }
}

extension Document.Section {
  fileprivate var ownTexts: [String] {
    func own(_ inlines: [Document.Inline]) -> [String] {
      inlines.compactMap { inline in
        switch inline {
        case .own(let text), .strong(let text): text
        case .typed: nil
        case .answer(let block): block.answer == nil ? block.words : nil
        }
      }
    }
    let texts = blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let inlines): own(inlines)
      case .list(let items): items.flatMap(own)
      case .answer(let answer): [answer.label]
      case .table, .picture:
        block.table.map { [$0.caption] + $0.columns + $0.rows.flatMap(own) } ?? []
      }
    }
    return own(title) + texts + sections.flatMap(\.ownTexts)
  }
}
