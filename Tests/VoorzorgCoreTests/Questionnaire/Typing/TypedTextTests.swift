import TestSupport
import Testing

@testable import VoorzorgCore

struct TypedTextTests {
  @Test(arguments: [
    ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\u{85}b", "a\nb"), ("a\u{2028}b", "a\nb"),
    ("a\u{2029}b", "a\nb"),
    ("a\u{B}b\u{C}c", "a\nb\nc"),
    ("a\r\r\nb", "a\n\nb"), ("a\n\rb", "a\n\nb"), ("a\r\n\r\nb", "a\n\nb"),
  ])
  func everyKindOfLineEndBecomesALineFeed(typed: String, clean: String) {
    #expect(Array(TypedText.clean(typed).unicodeScalars) == Array(clean.unicodeScalars))
  }

  @Test(arguments: ["a\n", "a\r\n", "a\n\n\n", "a\r\n\r\n", "a\u{2028}", "a\u{85}\n"])
  func lineEndsAtTheEndGo(typed: String) {
    #expect(TypedText.clean(typed) == "a")
  }

  @Test(arguments: [
    "\na", " a ", "a\n\nb", "e\u{301}", "\u{0}\u{1B}", "", "a\u{FEFF}b", "a\u{2009}b\u{200B}c\u{AD}d",
  ])
  func everythingElseStays(typed: String) {
    #expect(Array(TypedText.clean(typed).utf8) == Array(typed.utf8))
  }

  @Test(arguments: [("a\u{A0}b", "a b"), ("1\u{202F}000\u{2007}km", "1 000 km"), ("\u{A0}\u{A0}a", "  a")])
  func aSpaceThatDoesNotBreakIsASpace(typed: String, clean: String) {
    #expect(TypedText.clean(typed) == clean)
  }

  @Test(arguments: [
    ("a\tb", "a    b"), ("\ta\t", "    a    "), ("\t\ta", "        a"), ("12\t34", "12    34"),
    ("wat.\tb", "wat.    b"), ("a 1.\tb", "a 1.    b"), ("1.\t\ta", "1.     a"), (".\ta", ".    a"),
  ])
  func aTabIsFourSpaces(typed: String, clean: String) {
    #expect(TypedText.clean(typed) == clean)
  }

  @Test(arguments: ["1.", "1)", "12.", "a)", "B.", "(c)", "iv.", "XII)", "1.2.", "2.10.3)", "-", "*", "+"])
  func aTabBehindAListNumberIsOneSpace(number: String) {
    #expect(
      TypedText.clean("\(number)\teen\n  \(number)\ttwee\ten") == "\(number) een\n  \(number) twee    en"
    )
  }

  @Test(arguments: [
    "•", "▪", "◦", "‣", "⁃", "●", "○", "■", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F0FC}", "\u{F020}",
    "\u{F0FF}",
  ])
  func aListMarkIsAHyphenWhereItStood(mark: String) {
    #expect(TypedText.clean("\(mark)\teen\n  \(mark) twee\r\n\t\(mark)drie") == "- een\n  - twee\n    - drie")
    #expect(TypedText.clean("\(mark)\u{FE0F} als emoji") == "- als emoji")
    #expect(TypedText.clean("een \(mark) twee") == "een \(mark) twee")
    #expect(TypedText.clean("\(mark)   ruim\n\(mark)") == "-   ruim\n- ")
  }

  @Test(arguments: ["o", "·", "–", "—", "§", "ü", "Ø"])
  func aLetterOfASymbolFontIsAListMarkWhereATabFollows(letter: String) {
    #expect(TypedText.clean("Kop\u{B}\(letter)\teen\n\u{A0}\(letter)\ttwee") == "Kop\n- een\n - twee")
    for prose in ["\(letter) een", "\(letter)", "\(letter)een\n\(letter) twee", "a \(letter) b"] {
      #expect(TypedText.clean(prose) == prose)
    }
    #expect(TypedText.clean("a \(letter)\tb") == "a \(letter)    b")
  }

  @Test(arguments: [
    ("\u{FEFF}a", "a"), ("\u{FEFF}\u{FEFF}a", "a"), ("\u{FEFF}• a", "- a"), ("a\n\u{FEFF}b", "a\n\u{FEFF}b"),
    ("\u{FEFF}", ""),
  ])
  func aByteOrderMarkInFrontGoes(typed: String, clean: String) {
    #expect(Array(TypedText.clean(typed).utf8) == Array(clean.utf8))
  }

  @Test func whatWordPutsOnTheClipboardIsAPlainList() {
    let pasted = "Aanbod:\r\n\u{F0B7}\tstraatteam\r\no\telke\u{A0}dag\r\n2.\tbuurtteam\u{B}om de week\r\n"
    #expect(TypedText.clean(pasted) == "Aanbod:\n- straatteam\n- elke dag\n2. buurtteam\nom de week")
  }

  @Test func cleaningTwiceIsCleaningOnce() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5_000 {
      let count = Int.random(in: 0...14, using: &generator)
      let text = (0..<count).map { _ in generator.pick(Self.pieces) }.joined()
      let once = TypedText.clean(text)
      #expect(Array(TypedText.clean(once).utf8) == Array(once.utf8), "\(text.debugDescription)")
      #expect(!once.unicodeScalars.contains { $0 == "\t" || ($0.endsLine && $0 != "\n") })
    }
  }

  @Test func noLetterOrDigitIsLostButTheLettersThatStandForMarks() {
    var generator = SeededGenerator(seed: 8)
    func letters(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter {
        !$0.isBulletBeforeTab && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
      }
    }
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...14, using: &generator)
      let text = (0..<count).map { _ in generator.pick(Self.pieces) }.joined()
      #expect(letters(TypedText.clean(text)) == letters(text), "\(text.debugDescription)")
    }
  }

  private static let pieces = [
    "\r", "\n", "\r\n", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}", "\t", "\t", " ", "\u{A0}",
    "\u{202F}",
    "\u{FEFF}", "•", "▪", "\u{F0B7}", "\u{F0FC}", "o", "·", "–", "§", "ü", "-", "*", "1.", "a)", "iv.", "(2)",
    "woord",
    "é", "e\u{301}", "👨‍👩‍👧", "\u{0}", "€", "’", "\u{10FFFF}", "\u{FFFD}",
  ]
}
