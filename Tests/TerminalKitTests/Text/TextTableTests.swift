import Testing

@testable import TerminalKit

@Suite struct TextTableTests {
  private func table(_ rows: [[String]]) -> TextTable {
    var table = TextTable(columns: [
      .init("Part", isFlexible: true), .init("Open", alignment: .right), .init("Next", isFlexible: true),
    ])
    for row in rows { table.addRow(row) }
    return table
  }

  @Test func columnsLineUpByWhatIsShown() {
    let table = table([["één", "3", "a"], ["漢字", "12", ""], ["🇳🇱 e\u{301}", "100", "b"]])
    #expect(
      table.lines(width: 80) == [
        "Part  Open  Next",
        "────  ────  ────",
        "één      3  a",
        "漢字    12",
        "🇳🇱 e\u{301}   100  b",
      ]
    )
  }

  @Test func theWidestFlexibleColumnGivesWayFirst() {
    let table = table([
      ["informatie", "7", "een lange zin die niet past op het scherm"], ["b", "8", "kort"],
    ])
    #expect(
      table.lines(width: 36) == [
        "Part        Open  Next",
        "──────────  ────  ──────────────────",
        "informatie     7  een lange zin die",
        "                  niet past op het",
        "                  scherm",
        "b              8  kort",
      ]
    )
  }

  @Test func flexibleColumnsOfTheSameWidthGiveWayTogether() {
    let word = String(repeating: "x", count: 30)
    let lines = table([[word, "1", word]]).lines(width: 40)
    #expect(lines[1].split(separator: " ").map(\.count) == [16, 4, 16])
  }

  @Test func noColumnGetsTooNarrowToReadHoweverNarrowTheTerminal() {
    let word = String(repeating: "x", count: 30)
    let lines = table([[word, "12345678901234567890", word]]).lines(width: 5)
    #expect(lines[1].split(separator: " ").map(\.count) == [8, 20, 8])
  }

  @Test func aLineBreakInACellMakesTheRowHigher() {
    #expect(table([["a\nb", "1", "c"]]).lines(width: 80)[2...] == ["a        1  c", "b"])
  }

  @Test func aCellCanSendNoEscapeCode() {
    #expect(table([["\u{1B}[2J", "\u{202E}", "\r"]]).lines(width: 80)[2] == "␛[2J     ␦  ␍")
  }

  @Test func aTableWithoutRowsOrColumnsIsStillATable() {
    #expect(table([]).lines(width: 80) == ["Part  Open  Next", "────  ────  ────"])
    #expect(TextTable(columns: []).lines(width: 80) == [])
  }
}
