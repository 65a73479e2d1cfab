import Foundation
import TextKit
import TestSupport
import Testing

@testable import VoorzorgCore

/// The proof of the whole report: real readers find every answer in it, letter for letter.
@Suite(.enabled(if: MarkdownTextReader.areExpected, "cmark and pandoc are not both on the PATH"))
struct WholeReportReaderTests {
  private static let fixtures = [
    "opmaak-in-elk-antwoord", "rechts-naar-links-en-emoji", "rommelige-werksessie", "zeer-lang",
  ]

  @Test(arguments: MarkdownTextReader.allCases, fixtures)
  func everyTextOfScanAndPlanIsReadBack(reader: MarkdownTextReader, fixture: String) throws {
    let bytes = try Fixtures.bytes("geldig/\(fixture).voorzorg.json")
    let dossier = DossierReading(bytes, instrument: Shared.instrument).dossier
    let found = try pieces(of: report(dossier), reader)
    let typed = texts(dossier)
    #expect(typed.count > 10)
    // In their order: each is looked for behind the one before.
    var rest = found[...]
    for (question, expected) in typed {
      let place = rest.firstIndex { reader.agrees([$0], with: [expected]) }
      let index = try #require(place, "\(question): \(expected)")
      rest = rest[(index + 1)...]
    }
  }

  @Test(arguments: MarkdownTextReader.allCases.filter { $0 != .cmark }, fixtures)
  func everyActionLineIsACellOfItsTable(reader: MarkdownTextReader, fixture: String) throws {
    let bytes = try Fixtures.bytes("geldig/\(fixture).voorzorg.json")
    let dossier = DossierReading(bytes, instrument: Shared.instrument).dossier
    let cells = try pieces(of: report(dossier), reader).filter { $0.kind == .cell }
    dossier.visitAnswers(Shared.instrument.form) { position, answer in
      guard position.name.contains("actieregels"), case .text(let text)? = answer else { return }
      let expected = MarkdownTextPiece(kind: .cell, text: ControlPictures.shown(text, keepingLines: true))
      #expect(cells.contains { reader.agrees([$0], with: [expected]) }, "\(position.name): \(expected)")
    }
  }

  private func pieces(of document: Document, _ reader: MarkdownTextReader) throws -> [MarkdownTextPiece] {
    let folder = try ScratchFolder()
    let file = URL(fileURLWithPath: folder.file("rapport.md"))
    try Data(MarkdownRenderer.bytes(of: document)).write(to: file)
    return try reader.allPieces(in: file)
  }

  /// The texts and names typed in scan and plan, as paragraphs of the report.
  private func texts(_ dossier: Dossier) -> [(question: String, piece: MarkdownTextPiece)] {
    var texts: [(question: String, piece: MarkdownTextPiece)] = []
    dossier.visitAnswers(Shared.instrument.form) { position, answer in
      guard position.entry.part != .kop, !position.name.contains("actieregels"),
        case .text(let text)? = answer
      else { return }
      let field = position.entry.field
      let shown = ControlPictures.shown(text, keepingLines: true)
      let strong = MarkdownTextDocument.strong
      let paragraph = field.kind == .text ? shown : "\(strong)\(field.label)\(strong): \(shown)"
      texts.append((position.name, MarkdownTextPiece(kind: .paragraph, text: paragraph)))
    }
    return texts
  }
}
