import Foundation
import TextKit
import TestSupport
import Testing

@testable import VoorzorgCore

/// The proof that the report holds every answer: whatever the catalogues ask, no answer gets lost on the way.
struct EveryAnswerReportTests {
  /// Dossiers of a municipality and of a region in which nearly everything is answered.
  private static func dossiers(seed: UInt64) -> [Dossier] {
    var random = RandomDossiers(Shared.instrument, seed: seed)
    random.answered = 0.8
    random.parts = 1
    var found: [Dossier] = []
    while found.count < 2 {
      let dossier = random.next()
      if !found.contains(where: { $0.subject == dossier.subject }) { found.append(dossier) }
    }
    return found
  }

  private func answered(_ dossier: Dossier) -> [(name: String, answer: Answer, field: Field)] {
    var answered: [(name: String, answer: Answer, field: Field)] = []
    dossier.visitAnswers(Shared.instrument.form) { position, answer in
      guard let answer else { return }
      answered.append((position.name, answer, position.entry.field))
    }
    return answered
  }

  @Test(arguments: [UInt64(1), 2])
  func theDocumentHoldsEveryAnswerOnceByItsName(seed: UInt64) throws {
    for dossier in Self.dossiers(seed: seed) {
      let shown = report(dossier).sections.flatMap(\.allAnswers)
      let names = shown.map(\.question)
      #expect(Set(names).count == names.count)
      let byName = Dictionary(uniqueKeysWithValues: zip(names, shown))
      let answers = answered(dossier)
      #expect(answers.count > 300)
      for (name, answer, _) in answers { #expect(byName[name]?.answer == answer, "\(name)") }
    }
  }

  @Test func aScriptFindsEveryAnswerInTheJSONByItsName() throws {
    for dossier in Self.dossiers(seed: 3) {
      let json = try JSONSerialization.jsonObject(with: Data(JSONReport.bytes(of: report(dossier))))
      var found: [String: String] = [:]
      collect(json, into: &found)
      for (name, answer, _) in answered(dossier) {
        // Foundation's reader drops byte order marks.
        #expect(found[name] == AnswerWording.script(answer).replacing("\u{FEFF}", with: ""), "\(name)")
      }
    }
  }

  private func collect(_ value: Any, into found: inout [String: String]) {
    if let list = value as? [Any] { for element in list { collect(element, into: &found) } }
    guard let object = value as? [String: Any] else { return }
    if object["soort"] as? String == "antwoord", let name = object["vraag"] as? String {
      switch object["antwoord"] {
      case let text as String: found[name] = text.replacing("\u{FEFF}", with: "")
      case let number as NSNumber:
        found[name] =
          object["antwoordsoort"] as? String == "jaNee" ? (number.boolValue ? "ja" : "nee") : "\(number)"
      default: break
      }
    }
    for inner in object.values { collect(inner, into: &found) }
  }

  @Test(
    .enabled(if: MarkdownTextReader.areExpected, "cmark and pandoc are not both on the PATH"),
    arguments: [MarkdownTextReader.markdown, .gfm],
    [ReportPart.alles, .planVanAanpak, .voortgangsrapportage]
  )
  func tablesStayTablesWhateverIsTypedInThem(reader: MarkdownTextReader, part: ReportPart) throws {
    for dossier in Self.dossiers(seed: 4) {
      let document = report(dossier, part: part)
      let folder = try ScratchFolder()
      let file = URL(fileURLWithPath: folder.file("rapport.md"))
      try Data(MarkdownRenderer.bytes(of: document)).write(to: file)
      let pieces = try reader.allPieces(in: file)
      #expect(pieces.allSatisfy { $0.kind != .other })
      let cells = pieces.filter { $0.kind == .cell }
      let expected = document.sections.flatMap(\.cells)
      #expect(cells.count == expected.count)
      for (cell, text) in zip(cells, expected) {
        let shown = MarkdownTextPiece(kind: .cell, text: ControlPictures.shown(text, keepingLines: true))
        // In our own words pandoc makes an apostrophe a curly one.
        let curly = MarkdownTextPiece(kind: .cell, text: text.replacing("'", with: "’"))
        #expect(reader.agrees([cell], with: [shown]) || cell == curly)
      }
    }
  }
}

extension Document.Section {
  /// The texts of the cells of all tables, in order.
  fileprivate var cells: [String] {
    let strong = MarkdownTextDocument.strong
    let own = blocks.flatMap { block -> [String] in
      guard let table = block.table else { return [] }
      return table.columns
        + table.rows.joined().map { cell in
          let isAlarm = cell.answerBlock.map { $0.answer == nil && $0.alarm != nil } ?? false
          return cell == .strong(cell.text) || isAlarm ? "\(strong)\(cell.text)\(strong)" : cell.text
        }
    }
    return own + sections.flatMap(\.cells)
  }
}
