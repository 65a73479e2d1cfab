import Testing

@testable import TerminalKit

@Suite struct EditBufferTests {
  @Test func textIsKeptAsItWasTyped() {
    var buffer = EditBuffer()
    for part in ["coo", "\u{308}", "rdinatie €", "\u{A0}", "👩", "\u{200D}", "👧", "\t"] { buffer.insert(part) }
    let expected = "coo\u{308}rdinatie €\u{A0}👩\u{200D}👧\t"
    #expect(Array(buffer.content.text.utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    "ö", "o\u{308}", "👩‍👩‍👧‍👦", "🇳🇱", "❤️", "👍🏽", "1️⃣", "한", "\u{1112}\u{1161}\u{11AB}", "e\u{301}\u{323}",
  ])
  func oneBackspaceOrDeleteTakesOneCharacter(character: String) {
    var buffer = EditBuffer("co\(character)")
    #expect(buffer.apply(.backspace) == .edited)
    #expect(buffer.content == EditedText("co"))
    buffer = EditBuffer("\(character)r")
    buffer.apply(.home)
    #expect(buffer.apply(.delete) == .edited)
    #expect(buffer.content.text == "r")
  }

  @Test func aMarkThatIsTypedJoinsTheCharacterBeforeTheCursor() {
    var buffer = EditBuffer("ea")
    buffer.apply(.left)
    buffer.insert("\u{301}")
    #expect(buffer.content.cursor == EditedText.Position(line: 0, offset: 3))
    buffer.apply(.backspace)
    #expect(buffer.content.text == "a")
  }

  @Test func whatJoinsTheCharactersOnBothSidesPutsTheCursorBehindBoth() {
    var buffer = EditBuffer("👩👧")
    buffer.apply(.left)
    buffer.insert("\u{200D}")
    #expect(buffer.content.cursor == buffer.content.end)
    #expect(buffer.content.lines[0].count == 1)
    buffer.apply(.control("_"))
    #expect(buffer.content.cursor == EditedText.Position(line: 0, offset: 4))
  }

  @Test(
    arguments: [
      ("a\r\nb\rc\nd", "a\nb\nc\nd", "a b c d"),
      ("a\r\n", "a\n", "a"),
      ("\n\na", "\n\na", " a"),
      ("a\n\r\n\nb\n\n", "a\n\n\nb\n\n", "a b"),
      ("\n", "\n", ""),
      ("a \n b", "a \n b", "a   b"),
      ("a\u{2028}b", "a\u{2028}b", "a\u{2028}b"),
    ]
  )
  func lineEndsOfAnyKindAreOneAndASingleLineHasSpacesForThem(input: String, lines: String, single: String) {
    #expect(EditBuffer(input).content.text == lines)
    #expect(EditBuffer(input, isMultiline: false).content.text == single)
    var (many, one) = (EditBuffer(), EditBuffer(isMultiline: false))
    #expect(many.paste(input) == .edited)
    #expect(one.paste(input) == (single.isEmpty ? .nothing : .edited))
    #expect(many.content.text == lines)
    #expect(one.content.text == single)
  }

  @Test func aLineEndIsDeletedFromBothSides() {
    var buffer = EditBuffer("een\ntwee\ndrie")
    buffer.apply(.home)
    buffer.apply(.backspace)
    #expect(buffer.content.lines == ["een", "tweedrie"])
    buffer.apply(.textStart)
    buffer.apply(.end)
    buffer.apply(.delete)
    #expect(buffer.content.lines == ["eentweedrie"])
    #expect(buffer.content.cursor.offset == 3)
  }

  @Test(
    arguments: [
      ("ab", 2, "ba", 2), ("abc", 1, "bac", 2), ("ab", 0, "ab", 0), ("a", 1, "a", 1), ("", 0, "", 0),
      ("x\nab", 0, "x\nab", 0), ("ae\u{301}", 4, "e\u{301}a", 4),
    ]
  )
  func transposingExchangesTwoCharacters(text: String, offset: Int, expected: String, cursor: Int) {
    var buffer = EditBuffer(text)
    buffer.move(to: EditedText.Position(line: 1, offset: 0))
    buffer.move(to: EditedText.Position(line: buffer.content.cursor.line, offset: offset))
    #expect(buffer.apply(.control("t")) == (text == expected ? .nothing : .edited))
    #expect(buffer.content.text == expected)
    #expect(buffer.content.cursor.offset == cursor)
  }

  @Test(
    arguments: [
      (0, 0, "b\nc", 0, 0), (1, 2, "a\nc", 1, 1), (2, 2, "a\nb", 1, 1), (2, 0, "a\nb", 0, 1),
      (1, 1, "a\nc", 1, 0),
    ]
  )
  func aLineIsRemovedWithItsLineEnd(line: Int, from: Int, expected: String, toLine: Int, toOffset: Int) {
    var buffer = EditBuffer("a\nb\nc")
    buffer.move(to: EditedText.Position(line: from, offset: 1))
    #expect(buffer.removeLine(at: line) == .edited)
    #expect(buffer.content.text == expected)
    #expect(buffer.content.cursor == EditedText.Position(line: toLine, offset: toOffset))
    buffer.perform(.undo)
    #expect(buffer.content.text == "a\nb\nc")
    #expect(buffer.content.cursor == EditedText.Position(line: from, offset: 1))
  }

  @Test func removingTheOnlyLineEmptiesItAndALineThatIsNotThereIsNone() {
    var buffer = EditBuffer(".")
    #expect(buffer.removeLine(at: 1) == .nothing)
    #expect(buffer.removeLine(at: -1) == .nothing)
    #expect(buffer.removeLine(at: 0) == .edited)
    #expect(buffer.content.isEmpty)
    #expect(buffer.removeLine(at: 0) == .nothing)
  }

  @Test(
    arguments: [
      .enter, .tab, .backTab, .escape, .insert, .pageUp, .pageDown, .unknown, .control("c"), .control("d"),
      .control("l"), .control("z"), .alt("x"),
    ] as [Key]
  )
  func otherKeysAreLeftToTheCaller(key: Key) {
    var buffer = EditBuffer("tekst")
    #expect(buffer.apply(key) == .notMine)
    #expect(buffer.content == EditedText("tekst"))
  }

  @Test func aKeyWithNothingToDoSaysSo() {
    var buffer = EditBuffer()
    for command in EditCommand.allCases { #expect(buffer.perform(command) == .nothing, "\(command)") }
    #expect(buffer.insert("") == .nothing)
    #expect(buffer.paste("") == .nothing)
  }
}
