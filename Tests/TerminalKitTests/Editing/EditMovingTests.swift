import Testing

@testable import TerminalKit

@Suite struct EditMovingTests {
  /// A buffer for a text with the cursor at its `|`.
  private func buffer(_ marked: String) -> EditBuffer {
    let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    var buffer = EditBuffer(parts.joined())
    buffer.move(to: EditedText(String(parts[0])).cursor)
    return buffer
  }

  private func marked(_ buffer: EditBuffer) -> String {
    var lines = buffer.content.lines
    let cursor = buffer.content.cursor
    let line = lines[cursor.line]
    let index = line.index(atOffset: cursor.offset)
    lines[cursor.line] = "\(line[..<index])|\(line[index...])"
    return lines.joined(separator: "\n")
  }

  @Test(
    arguments: [
      (.left, "a|b", "|ab"), (.left, "a\n|b", "a|\nb"), (.control("b"), "e\u{301}|", "|e\u{301}"),
      (.right, "|ab", "a|b"), (.right, "a|\nb", "a\n|b"), (.control("f"), "|👩‍👧x", "👩‍👧|x"),
      (.home, "a\nbc|d", "a\n|bcd"), (.control("a"), "bc|d", "|bcd"), (.end, "|a\nb", "a|\nb"),
      (.control("e"), "a\n|b", "a\nb|"), (.textStart, "a\nb|", "|a\nb"), (.textEnd, "|a\nb", "a\nb|"),
      (.wordRight, "|een twee", "een| twee"), (.alt("f"), "een| twee", "een twee|"),
      (.wordRight, "|foto's erbij", "foto's| erbij"), (.wordRight, "|e-mail, brief", "e-mail|, brief"),
      (.wordRight, "|één\u{301}", "één\u{301}|"), (.wordRight, "een|\n\n  twee", "een\n\n  twee|"),
      (.wordRight, "een|...", "een...|"), (.wordRight, "|'s-Gravenhage", "'s-Gravenhage|"),
      (.wordLeft, "een twee|", "een |twee"), (.alt("b"), "een |twee", "|een twee"),
      (.wordLeft, "foto’s|", "|foto’s"), (.wordLeft, "Noord-Brabant|", "|Noord-Brabant"),
      (.wordLeft, "een - |twee", "|een - twee"), (.wordLeft, "een\n\n|twee", "|een\n\ntwee"),
      (.wordLeft, "...|", "|..."), (.wordLeft, "een\n  |", "|een\n  "), (.wordRight, "10 |2026", "10 2026|"),
    ] as [(Key, String, String)]
  )
  func keysMoveTheCursor(key: Key, from: String, to: String) {
    var buffer = buffer(from)
    #expect(buffer.apply(key) == .moved)
    #expect(marked(buffer) == to)
  }

  @Test(
    arguments: [
      (.left, "|a"), (.right, "a|"), (.home, "|a"), (.end, "a|\nb"), (.wordLeft, "|a"), (.wordRight, "a|"),
      (.textStart, "|a"), (.textEnd, "a|"),
    ] as [(Key, String)]
  )
  func atTheBorderThereIsNothingToDo(key: Key, at: String) {
    var buffer = buffer(at)
    #expect(buffer.apply(key) == .nothing)
    #expect(marked(buffer) == at)
  }

  @Test func upAndDownAreTheCallers() {
    var buffer = EditBuffer("een\ntwee")
    for key in [Key.up, .down, .control("p"), .control("n")] { #expect(buffer.apply(key) == .notMine) }
  }

  @Test(
    arguments: [
      (0, 0, 0, 0), (0, 1, 0, 0), (0, 2, 0, 0), (0, 3, 0, 3), (0, 99, 0, 5), (1, 0, 1, 0), (9, 0, 1, 25),
      (-1, 5, 0, 0),
      (0, -5, 0, 0), (1, 7, 1, 0), (1, 24, 1, 0), (0, 4, 0, 3),
    ]
  )
  func thePlaceToMoveToIsBroughtBetweenTwoCharacters(line: Int, offset: Int, toLine: Int, toOffset: Int) {
    var buffer = EditBuffer("e\u{301}ö\n👩‍👩‍👧‍👦")
    buffer.move(to: EditedText.Position(line: line, offset: offset))
    #expect(buffer.content.cursor == EditedText.Position(line: toLine, offset: toOffset))
  }
}
