import Foundation
import Testing

/// The proof of `MarkdownText`: what people might type, written as Markdown and read back by the real readers.
@Suite(.enabled(if: MarkdownTextReader.areExpected, "cmark and pandoc are not both on the PATH"))
struct MarkdownTextReaderTests {
  @Test(arguments: MarkdownTextReader.allCases)
  func everyReaderGivesMadeUpTextsBackLetterForLetter(reader: MarkdownTextReader) throws {
    var typed = MarkdownTextTypedTexts(seed: 2026)
    try expectSameTexts(MarkdownTextDocument(texts: (0..<3000).map { _ in typed.next() }), from: reader)
  }

  @Test(arguments: MarkdownTextReader.allCases)
  func everyReaderGivesTheAnswersOfTheFixturesBackLetterForLetter(reader: MarkdownTextReader) throws {
    let fixtures = ["opmaak-in-elk-antwoord", "rechts-naar-links-en-emoji"].map { "Fixtures/geldig/\($0)" }
    let texts = try fixtures.flatMap { try Self.texts(inFixture: "\($0).voorzorg.json") }
    #expect(texts.count > 100)
    try expectSameTexts(MarkdownTextDocument(texts: texts, everywhere: true), from: reader)
  }

  private func expectSameTexts(_ document: MarkdownTextDocument, from reader: MarkdownTextReader) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).md")
    try Data(document.bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let found = try reader.pieces(in: file)
    let expected = reader.expected(in: document)
    #expect(found.count == expected.count)
    let differences = zip(found, expected).filter { !reader.agrees($0, with: $1) }
    #expect(
      differences.isEmpty,
      "\(differences.count) differ, first: \(String(describing: differences.first))"
    )
  }

  /// Every string in a dossier, whatever it is the answer to.
  private static func texts(inFixture name: String) throws -> [String] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: tests.appendingPathComponent(name))
    return strings(in: try JSONSerialization.jsonObject(with: data)).filter { !$0.isEmpty }
  }

  private static func strings(in value: Any) -> [String] {
    switch value {
    case let string as String: [string]
    case let array as [Any]: array.flatMap(strings)
    case let object as [String: Any]: object.sorted { $0.key < $1.key }.flatMap { strings(in: $0.value) }
    default: []
    }
  }
}
