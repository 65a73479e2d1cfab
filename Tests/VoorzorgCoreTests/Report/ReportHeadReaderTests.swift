import Foundation
import TestSupport
import Testing

@testable import VoorzorgCore

/// The YAML head of the Markdown report, as pandoc reads it.
@Suite(.enabled(if: MarkdownTextReader.areExpected, "cmark and pandoc are not both on the PATH"))
struct ReportHeadReaderTests {
  @Test(arguments: [
    "Voorbeeldstad", #""x": [y] # *z* \ é"#, "'s-Gravenhage", "- a", "null", "12", "{a: b}", "$x$ `y` <b>",
    "a: b #c", "---", "...", "\u{1B}[31m", "e\u{301}", "العربية",
  ])
  func pandocReadsTheNameOfTheMunicipalityToTheLetter(name: String) throws {
    var dossier = Dossier.example
    dossier["gemeente.naam"] = .text(name)
    let folder = try ScratchFolder()
    let file = URL(fileURLWithPath: folder.file("rapport.md"))
    try Data(MarkdownRenderer.bytes(of: report(dossier, part: .samenvatting))).write(to: file)
    let facts = try MarkdownTextPandoc.metadata(in: MarkdownTextReader.markdown.output(for: file))
    let shown = name.replacing("\u{1B}", with: "␛")
    #expect(facts["gemeente"].map { Array($0.utf8) } == Array(shown.utf8))
    #expect(facts["pagetitle"] == "Samenvatting · \(shown)")
    #expect(facts["lang"] == "nl")
    #expect(facts["peildatum"] == "2026-03-12")
  }
}
