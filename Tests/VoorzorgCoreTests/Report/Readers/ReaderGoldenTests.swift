import TestSupport
import Testing

@testable import VoorzorgCore

/// What each reader gets of the examples; the werkgroep gets everything, which has tests of its own.
struct ReaderGoldenTests {
  @Test(arguments: [Lezer.college, .raad, .uitvoering, .inwoners], Dossier.Subject.examples)
  func aDocumentReadsAsItsGoldenFile(reader: Lezer, subject: Dossier.Subject) throws {
    var document = report(subject == .gemeente ? .example : .regionalExample, for: reader)
    // The annex is the plan, as in the whole report.
    document.sections.removeAll { $0.id == "bijlage" }
    let text = String(decoding: MarkdownRenderer.bytes(of: document), as: UTF8.self)
    let name = "lezer-\(reader.rawValue)-\(subject.rawValue).md"
    #expect(try GoldenFolder().difference(of: text, from: name) == nil)
  }
}

extension Dossier.Subject {
  /// Of which there is an example.
  static let examples: [Dossier.Subject] = [.gemeente, .regio]
}
