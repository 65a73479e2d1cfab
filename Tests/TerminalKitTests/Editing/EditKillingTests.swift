import Testing

@testable import TerminalKit

@Suite struct EditKillingTests {
  @Test(
    arguments: [
      (.control("w"), "een twee/drie  |", "een |", "twee/drie  "),
      (.control("w"), "een\n|twee", "een|twee", "\n"),
      (.control("w"), "een\n  |twee", "een\n|twee", "  "),
      (.deleteWordLeft, "een twee/drie|", "een twee/|", "drie"),
      (.deleteWordLeft, "foto's|", "|", "foto's"),
      (.deleteWordLeft, "een\n|", "een|", "\n"),
      (.deleteWordLeft, "een\n...|", "een\n|", "..."),
      (.alt("d"), "|een, twee", "|, twee", "een"),
      (.deleteWordRight, "een|, twee", "een|", ", twee"),
      (.alt("d"), "een|\ntwee", "een|twee", "\n"),
      (.alt("d"), "een|  \ntwee", "een|\ntwee", "  "),
      (.control("k"), "een| twee\ndrie", "een|\ndrie", " twee"),
      (.control("k"), "een|\ndrie", "een|drie", "\n"),
      (.control("u"), "een\ntwee |drie", "een\n|drie", "twee "),
    ] as [(Key, String, String, String)]
  )
  func keysKillWhatCanBeYanked(key: Key, from: String, to: String, killed: String) {
    let (before, place) = unmarked(from)
    let (after, end) = unmarked(to)
    var buffer = EditBuffer(before)
    buffer.move(to: place)
    #expect(buffer.apply(key) == .edited)
    #expect(buffer.content.text == after)
    #expect(buffer.content.cursor == end)
    buffer.move(to: EditedText.Position(line: 0, offset: 0))
    buffer.apply(.control("y"))
    #expect(buffer.content.text == killed + after)
  }

  private func unmarked(_ text: String) -> (String, EditedText.Position) {
    let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    return (parts.joined(), EditedText(String(parts[0])).cursor)
  }

  @Test func whatIsKilledInOneGoIsYankedTogether() {
    var buffer = EditBuffer("een twee drie\nvier")
    buffer.move(to: EditedText.Position(line: 0, offset: 8))
    for key in [Key.control("w"), .deleteWordLeft, .control("k"), .control("k"), .alt("d")] {
      buffer.apply(key)
    }
    #expect(buffer.content.isEmpty)
    buffer.apply(.control("y"))
    #expect(buffer.content.text == "een twee drie\nvier")
    buffer.apply(.control("y"))
    #expect(buffer.content.text == "een twee drie\nviereen twee drie\nvier")
  }

  @Test func aKillAfterSomethingElseStartsAnew() {
    var buffer = EditBuffer("een twee")
    for key in [Key.control("w"), .left, .control("w"), .control("y")] { buffer.apply(key) }
    #expect(buffer.content.text == "een ")
  }

  @Test func whereThereIsNothingToKillTheKilledTextStays() {
    var buffer = EditBuffer("een")
    for key in [Key.control("w"), .control("w"), .control("k"), .control("u"), .alt("d")] {
      buffer.apply(key)
    }
    #expect(buffer.apply(.control("u")) == .nothing)
    buffer.apply(.control("y"))
    #expect(buffer.content.text == "een")
  }

  @Test func killedCharactersJoinByteForByte() {
    var buffer = EditBuffer("e\n\u{301}")
    for key in [Key.deleteWordLeft, .deleteWordLeft, .deleteWordLeft, .control("y")] { buffer.apply(key) }
    #expect(Array(buffer.content.text.utf8) == Array("e\n\u{301}".utf8))
  }
}
