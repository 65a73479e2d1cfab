import Testing

@testable import VoorzorgCore

/// To the octet, since programs read what RFC 5545 says and not what one meant.
struct CalendarWriterTests {
  private func written(_ text: String) -> String {
    var writer = CalendarWriter()
    writer.line("SUMMARY", text: text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func unfolded(_ text: String) -> String {
    String(decoding: text.utf8, as: UTF8.self).contentLines.joined(separator: "|")
  }

  @Test func aLineOf75OctetsStaysWhole() {
    let text = String(repeating: "a", count: 67)
    #expect(written(text) == "SUMMARY:\(text)\r\n")
  }

  @Test func the76thOctetBeginsANewLineBehindASpace() {
    let text = String(repeating: "a", count: 67)
    #expect(written(text + "b") == "SUMMARY:\(text)\r\n b\r\n")
  }

  @Test func aFoldedLineHoldsItsSpaceAnd74OctetsMore() {
    let text = String(repeating: "a", count: 67) + String(repeating: "b", count: 74)
    #expect(
      written(text + "c") == "SUMMARY:\(text.prefix(67))\r\n \(text.suffix(74))\r\n c\r\n"
    )
  }

  @Test(arguments: ["é", "€", "🏠"])
  func noCharacterIsCutInTwo(character: String) {
    for before in 60...70 {
      let text = String(repeating: "a", count: before) + String(repeating: character, count: 40)
      let lines = written(text).utf8.split(separator: 10)
      for line in lines {
        #expect(line.last == 13)
        #expect(line.count - 1 <= 75)
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      #expect(unfolded(written(text)) == "SUMMARY:" + text)
    }
  }

  @Test func anEscapeIsNotCutInTwo() {
    let text = String(repeating: "a", count: 66)
    #expect(written(text + ";b") == "SUMMARY:\(text)\r\n \\;b\r\n")
  }

  @Test func whatMeansSomethingIsEscaped() {
    #expect(written(#"a\b;c,d:e"f"#) == "SUMMARY:a\\\\b\\;c\\,d:e\"f\r\n")
    #expect(written("een\ntwee\u{2028}drie\u{2029}vier") == "SUMMARY:een\\ntwee\\ndrie\\nvier\r\n")
    #expect(written("a\tb") == "SUMMARY:a\tb\r\n")
  }

  @Test func controlCharactersBecomePictures() {
    #expect(written("a\u{0}b\u{1B}c\rd\u{7F}e\u{85}f\u{202E}g") == "SUMMARY:a␀b␛c␍d␡e␦f␦g\r\n")
  }

  @Test func severalTextsArePartedByCommasOfTheirOwn() {
    var writer = CalendarWriter()
    writer.line("CATEGORIES", texts: ["a,b", "c"])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "CATEGORIES:a\\,b,c\r\n")
  }
}
