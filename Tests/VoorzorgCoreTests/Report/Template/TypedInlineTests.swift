import Foundation
import TestSupport
import TextKit
import Testing

@testable import VoorzorgCore

struct TypedInlineTests {
  private func written(_ text: String) -> String {
    var output = ByteBuffer(capacity: 16)
    TypedInline.append(text, to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @Test func plainTextStaysReadable() {
    #expect(written("Utrecht, wijk-team 3; straat/plein?") == "Utrecht, wijk-team 3; straat/plein?")
  }

  @Test func whatCouldEndATagOrStartAFormatIsEscaped() {
    #expect(written("</b>\"x\" & *y* [z](u)") == "&#60;/b&#62;&#34;x&#34; &#38; \\*y\\* \\[z\\]\\(u\\)")
    #expect(written(" a  b ") == "&#32;a &#32;b&#32;")
    #expect(written("\u{1B}[31m") == "␛\\[31m")
  }

  @Test(
    .enabled(if: MarkdownTextReader.areExpected, "cmark and pandoc are not both on the PATH"),
    arguments: MarkdownTextReader.allCases,
    ["", "x", "("]
  )
  func readersGiveEveryTextBackWhateverStandsAroundIt(reader: MarkdownTextReader, around: String) throws {
    var random = MarkdownTextTypedTexts(seed: 7)
    let texts =
      [
        "gewoon", "1. een", "- twee", "# drie", "> vier", "a_b_c", "`code`", "$x$ ~y~ ^z^",
        "<script>x</script>",
        "{{naam}}", "a | b", "\\", "\\*", "e-mail@gemeente.nl", "http://x.nl/a_b", "www.x.nl", "...", "--",
        "“citaat",
        "'s-Gravenhage", "\"x\"", "&amp;", "~~weg~~", "![a](b)", "[a]", "^[noot]", ":::", "=1+1", "x  y",
        "{.class}",
        "Table: x", "% titel", "p. 12 van Dr. X", "(a) b", "[x] klaar", "a ##",
      ] + (0..<300).map { _ in random.next() }
    let folder = try ScratchFolder()
    try folder.write(texts.map { around + written($0) + around }.joined(separator: "\n\n"), to: "tekst.md")
    let found = try reader.allPieces(in: URL(fileURLWithPath: folder.file("tekst.md")))
    let wanted = texts.map { text in
      let shown = ControlPictures.shown(text, keepingLines: true)
      return MarkdownTextPiece(kind: .paragraph, text: around + shown + around)
    }
    #expect(found.count == wanted.count)
    for (found, wanted) in zip(found, wanted) {
      #expect(reader.agrees([found], with: [wanted]), "\(wanted.text)")
    }
  }
}
