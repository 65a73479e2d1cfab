import TestSupport
import Testing

@Suite struct VirtualScreenTests {
  private func screen(_ sent: String, columns: Int = 10, rows: Int = 4) -> VirtualScreen {
    var screen = VirtualScreen(columns: columns, rows: rows)
    screen.receive(sent.utf8)
    return screen
  }

  @Test func textStandsWhereItIsWritten() {
    let screen = screen("een\r\ntwee\u{8}\u{8}\u{8}\u{8}dr")
    #expect(screen.rows == ["een", "dree", "", ""])
    #expect(screen.text == "een\ndree")
    #expect(screen.cursor == .init(row: 1, column: 2))
  }

  @Test func aFullRowWrapsOnlyWhenMoreComes() {
    #expect(screen("0123456789").cursor == .init(row: 0, column: 9))
    #expect(screen("0123456789a").rows == ["0123456789", "a", "", ""])
    #expect(screen("0123456789\ra").rows == ["a123456789", "", "", ""])
    #expect(screen("0123456789\r\na").rows == ["0123456789", "a", "", ""])
    #expect(screen("0123456789\u{8}a").rows == ["01234567a9", "", "", ""])
  }

  @Test func whatLeavesTheTopIsKept() {
    let screen = screen("1\r\n2\r\n3\r\n4\r\n5")
    #expect(screen.rows == ["2", "3", "4", "5"])
    #expect(screen.scrollback == ["1"])
  }

  @Test func aCharacterOfSeveralScalarsTakesOneCell() {
    let screen = screen("e\u{301}👩‍👩‍👧‍👦|❤\u{FE0F}|🇳🇱|")
    #expect(screen.rows[0] == "e\u{301}👩‍👩‍👧‍👦|❤\u{FE0F}|🇳🇱|")
    #expect(screen.cursor == .init(row: 0, column: 9))
  }

  @Test func aWideCharacterIsNeverHalf() {
    #expect(screen("012345678漢").rows == ["012345678", "漢", "", ""])
    #expect(screen("漢字\u{1B}[2Gx").rows[0] == " x字")
    #expect(screen("漢字\u{1B}[3G\u{1B}[1K").rows[0] == "")
  }

  @Test func theCursorStaysInTheWindow() {
    #expect(screen("\u{1B}[9A\u{1B}[99C").cursor == .init(row: 0, column: 9))
    #expect(screen("\u{1B}[9B\u{1B}[99D").cursor == .init(row: 3, column: 0))
    #expect(screen("\u{1B}[3;4H\u{1B}[A").cursor == .init(row: 1, column: 3))
    #expect(screen("\u{1B}[3d\u{1B}[5G\u{1B}7\u{1B}[H\u{1B}8").cursor == .init(row: 2, column: 4))
    #expect(screen("ab\t|").cursor == .init(row: 0, column: 9))
  }

  @Test(
    arguments: [
      ("\u{1B}[K", ["abcd", "ef", "ijkl"]), ("\u{1B}[1K", ["abcd", "   h", "ijkl"]),
      ("\u{1B}[2K", ["abcd", "", "ijkl"]), ("\u{1B}[J", ["abcd", "ef", ""]),
      ("\u{1B}[1J", ["", "   h", "ijkl"]), ("\u{1B}[2J", ["", "", ""]),
    ]
  )
  func erasingLeavesTheRest(sequence: String, expected: [String]) {
    #expect(screen("abcd\r\nefgh\r\nijkl\u{1B}[2;3H\(sequence)", rows: 3).rows == expected)
  }

  @Test func modesAreRemembered() {
    let screen = screen("\u{1B}[?2004h\u{1B}[?25l\u{1B}[2mx\u{1B}[0m\u{7}")
    #expect(screen.bracketedPaste && !screen.isCursorVisible && screen.failures.isEmpty)
  }

  @Test(arguments: ["\u{1B}[5Z", "\u{1B}[?1049h", "\u{1B}]0;x", "\u{0}", "\u{85}", "\u{1B}[>1u"])
  func whatItDoesNotKnowIsAFailure(sequence: String) {
    #expect(screen(sequence).failures.count == 1)
  }

  @Test func bytesThatAreNoTextAreAFailure() {
    var screen = VirtualScreen(columns: 10, rows: 2)
    screen.receive([0xC3, 0x61, 0xFF, 0xED, 0xA0, 0x80])
    #expect(screen.rows[0] == "\u{FFFD}a\u{FFFD}\u{FFFD}")
    #expect(screen.failures.count == 3)
  }

  @Test func everyByteMayComeOnItsOwn() {
    var screen = VirtualScreen(columns: 10, rows: 2)
    for byte in "ö€\u{1B}[2;3H👍".utf8 { screen.receive([byte]) }
    #expect(screen.rows == ["ö€", "  👍"])
    #expect(screen.transcript == Array("ö€\u{1B}[2;3H👍".utf8))
  }

  @Test func aNarrowerWindowCutsOrReflows() {
    var cut = screen("0123456789ab\r\nkort")
    cut.resize(columns: 6, rows: 4, manner: .cut)
    #expect(cut.rows == ["012345", "ab", "kort", ""])

    var reflowed = screen("0123456789ab\r\nkort")
    reflowed.resize(columns: 6, rows: 4, manner: .reflow)
    #expect(reflowed.rows == ["012345", "6789ab", "kort", ""])
    #expect(reflowed.cursor == .init(row: 2, column: 4))
    reflowed.resize(columns: 12, rows: 4, manner: .reflow)
    #expect(reflowed.rows == ["0123456789ab", "kort", "", ""])
  }

  @Test func theCursorGoesAlongWithItsText() {
    var screen = screen("0123456789ab\u{1B}[D")
    screen.resize(columns: 4, rows: 2, manner: .reflow)
    #expect(screen.scrollback == ["0123"])
    #expect(screen.rows == ["4567", "89ab"])
    #expect(screen.cursor == .init(row: 1, column: 3))
  }

  @Test(arguments: VirtualScreen.ResizeManner.allCases)
  func aLowerWindowKeepsTheCursorInSight(manner: VirtualScreen.ResizeManner) {
    var screen = screen("1\r\n2\r\n3")
    screen.resize(columns: 10, rows: 2, manner: manner)
    #expect(screen.rows == ["2", "3"])
    #expect(screen.scrollback == ["1"])
    #expect(screen.cursor == .init(row: 1, column: 1))
  }
}
