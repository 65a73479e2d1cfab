import Testing

@testable import TerminalKit

@Suite struct WrappingTests {
  @Test(
    arguments: [
      ("een twee drie", ["een twee", "drie"]),
      ("een  twee   drie", ["een  twee", "drie"]),
      ("  een twee", ["  een", "twee"]),
      ("een twee   ", ["een twee"]),
      ("een\ttwee", ["een twee"]),
      ("", [""]),
      ("   ", [""]),
      ("een\n\ntwee\n", ["een", "", "twee", ""]),
      ("een\r\ntwee", ["een", "twee"]),
      ("abcdefghijklmno", ["abcdefghi", "jklmno"]),
      ("een abcdefghijklmno p", ["een", "abcdefghi", "jklmno p"]),
      ("漢字漢字漢字", ["漢字漢字", "漢字"]),
      ("een\u{A0}twee\u{A0}drie", ["een\u{A0}twee\u{A0}", "drie"]),
    ]
  )
  func textBreaksAtSpacesAndIsCutOnlyWhereItMust(text: String, expected: [String]) {
    #expect(text.wrapped(to: 9) == expected)
  }

  @Test(
    arguments: [
      ("sociaal-medisch team", ["sociaal-", "medisch", "team"]),
      ("tot 2026-03-12", ["tot", "2026-03-12"]),
      ("een covid-19", ["een", "covid-19"]),
      ("neem --alles mee", ["neem", "--alles", "mee"]),
      ("ab -cdefghij", ["ab", "-cdefghij"]),
    ]
  )
  func aHyphenBetweenLettersIsAPlaceToBreak(text: String, expected: [String]) {
    #expect(text.wrapped(to: 10) == expected)
  }

  @Test(arguments: ["een twee ", "  een", "een\u{A0}", "", " ", "a-b c", "漢字", "een \u{301}"])
  func whatFitsIsOneLineHoweverMuchRoomThereIs(text: String) {
    let line = String(text.reversed().drop { $0 == " " }.reversed())
    for width in text.displayWidth...text.displayWidth + 3 { #expect(text.wrapped(to: width) == [line]) }
  }

  @Test func everyLineButTheFirstHangs() {
    #expect(
      "- een twee\ndrie vier".wrapped(to: 7, hangingIndent: 2) == ["- een", "  twee", "  drie", "  vier"]
    )
    #expect("- een\n\ntwee".wrapped(to: 7, hangingIndent: 2) == ["- een", "", "  twee"])
  }

  @Test func anIndentLeavesAtLeastOneColumn() {
    #expect("abcd".wrapped(to: 2, hangingIndent: 10) == ["ab", " c", " d"])
    #expect("ab".wrapped(to: 1, hangingIndent: -3) == ["a", "b"])
  }

  @Test(arguments: [1, 0, -1, Int.min])
  func theNarrowestWidthStillEnds(width: Int) {
    #expect("a 漢🇳🇱 e\u{301}".wrapped(to: width) == ["a", "漢", "🇳🇱", "e\u{301}"])
  }

  @Test func noCharacterIsSplitOrLostAndNoLineIsTooWide() {
    let text = "Één plan-van-aanpak 🇳🇱👩‍👩‍👧‍👦 voor e\u{301}lke dag:  漢字 \u{301} onafscheidelijkheidsverklaring"
    let visible = text.filter { $0 != " " }
    for width in 2...40 {
      for indent in [0, 1, 5] {
        let lines = text.wrapped(to: width, hangingIndent: indent)
        let limit = max(width, min(indent, width - 1) + 2)
        #expect(lines.allSatisfy { $0.displayWidth <= limit }, "width \(width), indent \(indent)")
        #expect(lines.joined().filter { $0 != " " } == visible, "width \(width), indent \(indent)")
      }
    }
  }

  @Test func withoutALimitOnlyTheLineBreaksOfTheTextCount() {
    #expect("een twee\ndrie".wrapped(to: .max, hangingIndent: 2) == ["een twee", "  drie"])
  }
}
