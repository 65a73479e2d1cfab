import Testing

@testable import VoorzorgCore

struct TypedTextTests {
  @Test(arguments: [
    ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\u{85}b", "a\nb"), ("a\u{2028}b", "a\nb"),
    ("a\u{2029}b", "a\nb"),
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
    "\na", " a ", "a\n\nb", "\ta\t", "a\u{A0}", "e\u{301}", "\u{0}\u{1B}", "", "a\u{B}b\u{C}c",
  ])
  func everythingElseStays(typed: String) {
    #expect(Array(TypedText.clean(typed).utf8) == Array(typed.utf8))
  }

  @Test func cleaningTwiceIsCleaningOnce() {
    for text in ["\r\n\r", "a\r\u{2028}\n\r\nb\r\n", "\u{85}\u{85}x\r"] {
      let once = TypedText.clean(text)
      #expect(TypedText.clean(once) == once)
    }
  }
}
