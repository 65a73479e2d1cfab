import TestSupport
import Testing

@testable import VoorzorgCore

/// Making text fit without knowing the font.
struct TextFontTests {
  private static let fonts = [TextFont.plain, .bold, TextFont(size: 16, isBold: true)]

  @Test(arguments: [60, 120, 256], 0..<3)
  func theLongestNamesFitInAnyWidth(width: Int, font: Int) {
    let font = Self.fonts[font]
    let names = Shared.instrument.ankerpunten.map(\.title) + [String(repeating: "w", count: 200)]
    for name in names {
      let lines = font.lines(of: name, within: width)
      #expect(lines.allSatisfy { font.width(of: $0) <= width }, "\(lines)")
      #expect(lines.joined().filter { $0 != " " } == name.filter { $0 != " " })
    }
  }

  @Test func wordsStayWholeWhereTheyFit() {
    #expect(
      TextFont.plain.lines(of: "een twee drie", within: TextFont.plain.width(of: "een twee")) == [
        "een twee", "drie",
      ]
    )
  }

  @Test func whatDoesNotFitEndsInDots() {
    let width = TextFont.plain.width(of: "een twee…")
    #expect(TextFont.plain.lines(of: "een twee drie vier", within: width, maximum: 1) == ["een twee…"])
    let two = TextFont.plain.lines(of: "een twee drie vier vijf zes", within: width, maximum: 2)
    #expect(two.count == 2 && two[1].hasSuffix("…"))
  }

  @Test func whatFitsHasNoDots() {
    let text = "een twee"
    #expect(
      TextFont.plain.lines(of: text, within: TextFont.plain.width(of: text), maximum: 1) == [text]
    )
  }

  @Test func lineBreaksAndRowsOfSpacesAreSpaces() {
    #expect(TextFont.plain.lines(of: " een\n\ttwee  drie ", within: 1000) == ["een twee drie"])
    #expect(TextFont.plain.lines(of: " \n ", within: 100).isEmpty)
  }

  @Test(arguments: 1...4)
  func anyTextFits(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["é", "日本", "👩🏽‍🚒", "woord ", "\u{202E}", "<b>", "iiii", "WWWW", "e\u{301}", " ", "\n"]
    for _ in 0..<50 {
      let text = (0..<20).map { _ in generator.pick(pieces) }.joined()
      for maximum in [1, 2, Int.max] {
        let lines = TextFont.plain.lines(of: text, within: 100, maximum: maximum)
        #expect(lines.count <= maximum)
        #expect(lines.allSatisfy { TextFont.plain.width(of: $0) <= 100 || $0.count == 1 }, "\(lines)")
      }
    }
  }
}
