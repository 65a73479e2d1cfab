import TestSupport
import Testing

@testable import TerminalKit

@Suite struct TextLayoutTests {
  private let prompts = Prompts(first: "1.2> ", continuation: "… ")

  @Test(arguments: 0..<40 as Range<UInt64>)
  func whatIsKeptIsWhatWouldBeFound(seed: UInt64) throws {
    var edits = RandomEdits(seed: seed)
    let columns = Int.random(in: 4...60, using: &edits.generator)
    let measures = PaintingMeasures(prompts: prompts, window: WindowSize(columns: columns, rows: 10))
    var kept = TextLayout(measures)
    for step in 0..<100 {
      let lines = edits.text.lines
      kept.update(to: lines, measures: measures)
      var found = TextLayout(measures)
      found.update(to: lines, measures: measures)
      try #require(kept.layouts == found.layouts, "seed \(seed), step \(step): \(lines)")
      edits.step()
    }
  }

  @Test func aLineIsLaidOutAgainForAnotherWidth() {
    var layout = TextLayout(PaintingMeasures(prompts: prompts, window: WindowSize(columns: 10, rows: 9)))
    let text = ["een twee drie vier"]
    layout.update(to: text, measures: layout.measures)
    #expect(layout.rowCount == 3)
    layout.update(
      to: text,
      measures: PaintingMeasures(prompts: prompts, window: WindowSize(columns: 30, rows: 9))
    )
    #expect(layout.rowCount == 1)
  }

  @Test func aCharacterThatStandsAloneIsOneToUnicodeToo() {
    var previous: Unicode.Scalar = "a"
    var count = 0
    for scalar in (0...0x1FFFF).lazy.compactMap(Unicode.Scalar.init) {
      let text = String(scalar)
      let glyph = text.withGlyphs(widest: 9) { $0.solitaryGlyph(at: 0) }
      guard let glyph else { continue }
      count += 1
      #expect(glyph == Glyph(byteCount: text.utf8.count, columns: Character(scalar).displayWidth))
      #expect(
        "\(previous)\(scalar)".count == 2 && "\(scalar)\(previous)".count == 2
          && "\(scalar)\(scalar)".count == 2
      )
      previous = scalar
    }
    #expect(count > 20_000)
  }

  @Test(
    arguments: [
      ("", "", 0, 0), ("abc", "abc", 3, 0), ("abc", "abxc", 2, 1), ("aa", "aaa", 2, 0), ("", "x", 0, 0),
      ("0123456789abcdef", "0123456789Xabcdef", 10, 6), ("0123456789abcdefgh", "0123456789abcdefgX", 17, 0),
      ("x0123456789abcdef", "y0123456789abcdef", 0, 16), ("\u{E9}", "e\u{301}", 0, 0),
    ]
  )
  func whatTextsHaveInCommonIsCountedInBytes(first: String, second: String, prefix: Int, suffix: Int) {
    #expect(first.commonBytes(with: second) == CommonEnds(prefix: prefix, suffix: suffix))
  }
}

@Suite struct ViewportTests {
  @Test func theCursorIsAlwaysBetweenTheMarks() {
    for capacity in 1...9 {
      for total in 1...24 {
        for (cursor, top) in (0..<total).flatMap({ cursor in (0...24).map { (cursor, $0) } }) {
          let viewport = Viewport(total: total, cursor: cursor, capacity: capacity, top: top)
          let hidden = (viewport.hiddenAbove, viewport.hiddenBelow)
          let first = viewport.rows.lowerBound + (hidden.0 > 0 ? 1 : 0)
          let last = viewport.rows.upperBound - (hidden.1 > 0 ? 1 : 0)
          #expect((first..<last).contains(cursor) && viewport.rows.count == min(capacity, total))
          if capacity >= 4 { #expect(hidden == (first, total - last)) }
          #expect(hidden.0 != 1 && hidden.1 != 1)
        }
      }
    }
  }

  @Test func itMovesNoFurtherThanItMust() {
    #expect(Viewport(total: 30, cursor: 12, capacity: 8, top: 8).rows == 8..<16)
    #expect(Viewport(total: 30, cursor: 15, capacity: 8, top: 8).rows == 9..<17)
    #expect(Viewport(total: 30, cursor: 8, capacity: 8, top: 8).rows == 7..<15)
  }
}
