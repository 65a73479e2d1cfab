import Testing

@testable import TerminalKit

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    "a", "é", "e\u{301}", "ß", "©", "\u{A0}", "\u{AD}", "–", "…", "€", "─", "ﷺ", "ｱ", "☎", "1",
    "o\u{308}\u{323}", "☎\u{FE0E}", "#", "❤", "\u{5D0}\u{5B8}", "\u{E01}\u{E34}", "\u{928}\u{93C}", "\u{AC}",
  ])
  func ordinaryCharactersTakeOneColumn(character: Character) {
    #expect(character.displayWidth == 1)
  }

  @Test(arguments: [
    "漢", "か", "が", "か\u{3099}", "한", "\u{1112}\u{1161}\u{11AB}", "Ａ", "　", "、", "𠀀", "〈", "가", "힣",
    "\u{1100}\u{1161}", "ㄱ", "漢\u{FE00}", "葛\u{E0100}",
  ])
  func eastAsianWideCharactersTakeTwo(character: Character) {
    #expect(character.displayWidth == 2)
  }

  @Test(
    arguments: [
      "😀", "🀄", "⌚", "🇳🇱", "👩‍👩‍👧‍👦", "👍🏽", "☝🏽", "🏳️‍🌈", "❤️", "❤️‍🔥", "☎️", "1️⃣", "#️⃣", "*️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
      "👨🏽‍⚕️", "🧑🏿‍🤝‍🧑🏻", "👁️‍🗨️", "🏴‍☠️", "👩‍💻", "🤝🏼", "©️", "ℹ️", "🇪🇺", "🫱🏻‍🫲🏿", "⛹🏽‍♀️",
    ] as [Character]
  )
  func emojiTakeTwoHoweverManyScalarsTheyHave(character: Character) {
    #expect(character.displayWidth == 2)
  }

  @Test(
    arguments: [
      "\0", "\t", "\n", "\r\n", "\u{1B}", "\u{7F}", "\u{9B}", "\u{301}", "\u{200B}", "\u{200D}", "\u{FE0F}",
      "\u{FEFF}", "\u{2060}", "\u{202E}", "\u{2028}", "\u{302A}", "\u{E0020}",
    ] as [Character]
  )
  func controlsAndInvisibleCharactersTakeNone(character: Character) {
    #expect(character.displayWidth == 0)
  }

  @Test func lettersThatShareACharacterAreCountedEach() {
    #expect(Character("กำ").displayWidth == 2)
    #expect(Character("a🏽").displayWidth == 3)
  }

  @Test func theQuickWayForLatinTextAgreesWithCountingByCharacter() {
    for value in Array(UInt32(0)..<0x340) + Array(0x24F0..<0x25C0) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "x\(scalar)\u{E9}"
      #expect(text.displayWidth == text.reduce(0) { $0 + $1.displayWidth }, "U+\(value)")
    }
  }

  @Test(arguments: ["█░", "─e\u{301}", "█\u{FE0F}", "▪️", "█"])
  func barsAndRulesAreMeasuredAsTheirCharacters(text: String) {
    #expect(text.displayWidth == text.reduce(0) { $0 + $1.displayWidth })
  }

  @Test func partsOfATextAreMeasuredToo() {
    let text = "één 漢字 🇳🇱"
    #expect(text.displayWidth == 11)
    #expect(text.dropFirst(4).displayWidth == 7)
    #expect("".displayWidth == 0)
  }

  @Test(arguments: [(0, ""), (1, "a"), (2, "a"), (3, "a漢"), (5, "a漢🇳🇱"), (-1, "")])
  func aPrefixFitsItsColumnsAndSplitsNoCharacter(columns: Int, expected: String) {
    #expect("a漢🇳🇱e\u{301}".prefix(columns: columns) == expected)
  }

  @Test func aMarkBelongsToThePrefixOfItsLetter() {
    #expect("ae\u{301}b".prefix(columns: 2) == "ae\u{301}")
  }
}
