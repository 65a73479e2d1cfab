import Testing

@testable import VoorzorgCore

struct CellTextTests {
  @Test(
    arguments: [
      "=1+1", "+31 6", "- eerste punt", "@SOM(A1)", "\t=1", "\tx", " =1", "  -2", "\"=1\"", "'=1", "''-x",
      "\u{A0}=1", "\u{200B}=1", "\u{FEFF}=1", "\u{202F}@", "＝1", "＋1", "－1", "＠x", "“=1”", "\n=1", "−1",
    ]
  )
  func whatCouldBeAFormulaGetsAnApostrophe(text: String) {
    #expect(CellText.guarded(text) == "'" + text)
  }

  @Test(
    arguments: [
      "", "gewoon", "'s-Graveland", "'t Gooi", "1+1=2", "a=b", "wie@gemeente.nl", "3 - 4", "(=1)", "€ 5",
      "• punt",
      "\"citaat\"", "é", "  ", "'", "1e ronde",
    ]
  )
  func otherTextsStayAsTheyAre(text: String) {
    #expect(CellText.guarded(text) == text)
  }

  @Test func everyTextComesBackWhenTheApostropheBeforeAFormulaIsTakenAway() {
    for text in ["=1", "'=1", "''=1", "'", "'s", "- x", "'- x", "tekst", " '=1", "\" '+"] {
      let cell = CellText.guarded(text)
      let rest = String(cell.dropFirst())
      let back = cell.hasPrefix("'") && CellText.couldBeFormula(rest) ? rest : cell
      #expect(back == text)
    }
  }

  @Test func controlCharactersShowAsPicturesExceptLineBreaksAndTabs() {
    #expect(CellText.guarded("a\u{1B}[31m\u{0}b\nc\td\u{202E}") == "a␛[31m␀b\nc\td␦")
  }
}
