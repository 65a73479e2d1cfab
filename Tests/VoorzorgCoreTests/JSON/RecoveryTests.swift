import Testing

@testable import VoorzorgCore

@Suite("One fault gives one finding, and reading goes on behind it")
struct RecoveryTests {
  @Test(
    "a fault is told once, at its place",
    arguments: commas + colonsAndKeys + values + brackets + comments
  )
  func oneFault(text: MarkedText) {
    #expect(placedFaults(in: text.text) == text.expected)
    if let meaning = text.meaning { #expect(understood(text.text) == meaning) }
  }

  @Test("several faults in one text are all told")
  func several() {
    let text = MarkedText(
      "{\n  \"a\": 1\n  ¦\"b\": ¦ja,\n  ¦c: ¦012,\n  \"d\"¦ 2,\n  \"e\": [1, 2¦,],\n  \"f\": \"¦\\x\",\n  ¦/* z */ \"a\": ¦'q'\n} ¦{",
      .missingComma,
      .unknownWord("ja"),
      .unquotedKey("c"),
      .badNumber("012"),
      .missingColon,
      .superfluousComma,
      .badEscape("\\x"),
      .comment,
      .singleQuotes,
      .trailingText
    )
    let found = placedFaults(in: text.text)
    #expect(
      found.filter { if case .duplicateKey = $0.kind { false } else { $0.kind != .missingColon } }.count == 9
    )
    #expect(found.count == 11, "the ten and the key that stands twice")
    #expect(understood(text.text) == "{a:1,b:!,c:!,d:2,e:[1,2],f:'x',a:'q'}")
  }

  @Test("no more than a thousand faults are noted")
  func limit() {
    #expect(faults(in: "[" + String(repeating: "a,", count: 5000) + "1]").count == JSONParser.mostFaults)
    #expect(JSONDocument([UInt8](repeating: 0xFF, count: 5000)).faults.count == JSONParser.mostFaults)
  }

  static let commas = [
    MarkedText("{\"a\": 1\n ¦\"b\": 2}", .missingComma, meaning: "{a:1,b:2}"),
    MarkedText("{\"a\": \"x\" ¦\"b\": 2}", .missingComma, meaning: "{a:'x',b:2}"),
    MarkedText("{\"a\": {}\n ¦\"b\": []\n}", .missingComma, meaning: "{a:{},b:[]}"),
    MarkedText("[1 ¦2]", .missingComma, meaning: "[1,2]"),
    MarkedText("[1 ¦-2]", .missingComma, meaning: "[1,-2]"),
    MarkedText("[{} ¦{}]", .missingComma, meaning: "[{},{}]"),
    MarkedText("[true ¦false]", .missingComma, meaning: "[true,false]"),
    MarkedText("[\"a\"\n¦\"b\"]", .missingComma, meaning: "['a','b']"),
    MarkedText("[1¦,]", .superfluousComma, meaning: "[1]"),
    MarkedText("{\"a\": 1¦,\n}", .superfluousComma, meaning: "{a:1}"),
    MarkedText("[1,¦,2]", .superfluousComma, meaning: "[1,2]"),
    MarkedText("{\"a\": 1,¦,\"b\": 2}", .superfluousComma, meaning: "{a:1,b:2}"),
    MarkedText("[¦,]", .superfluousComma, meaning: "[]"),
    MarkedText("{¦,\"a\": 1}", .superfluousComma, meaning: "{a:1}"),
    MarkedText("{\"a\": 1¦; \"b\": 2}", .unexpected(";"), meaning: "{a:1,b:2}"),
  ]

  static let colonsAndKeys = [
    MarkedText("{\"a\" ¦1}", .missingColon, meaning: "{a:1}"),
    MarkedText("{\"a\" ¦\"b\", \"c\": 1}", .missingColon, meaning: "{a:'b',c:1}"),
    MarkedText("{\"a\" ¦{\"b\": 1}}", .missingColon, meaning: "{a:{b:1}}"),
    MarkedText("{\"a\"¦}", .missingColon, meaning: "{a:!}"),
    MarkedText("{\"a\"¦, \"b\": 1}", .missingColon, meaning: "{a:!,b:1}"),
    MarkedText("{\"a\": ¦, \"b\": 1}", .missingValue, meaning: "{a:!,b:1}"),
    MarkedText("{\"a\": ¦}", .missingValue, meaning: "{a:!}"),
    MarkedText("{\n\"a\":\n¦\"b\": 1}", .missingValue, meaning: "{a:!,b:1}"),
    MarkedText("{¦doel: 1}", .unquotedKey("doel"), meaning: "{doel:1}"),
    MarkedText(
      "{¦informatie-en-advies: {}}",
      .unquotedKey("informatie-en-advies"),
      meaning: "{informatie-en-advies:{}}"
    ),
    MarkedText("{\"b\": 2, ¦aba: 1}", .unquotedKey("aba"), meaning: "{b:2,aba:1}"),
    MarkedText("{¦'doel': 1}", .singleQuotes, meaning: "{doel:1}"),
    MarkedText("{\"a\": ¦'b c', \"d\": 1}", .singleQuotes, meaning: "{a:'b c',d:1}"),
    MarkedText("{¦[1, 2]: 3, \"a\": 1}", .unexpected("["), meaning: "{a:1}"),
    MarkedText("{¦{\"b\": 1}, \"a\": 1}", .unexpected("{"), meaning: "{a:1}"),
    MarkedText("{¦: 1, \"a\": 2}", .unexpected(": 1"), meaning: "{a:2}"),
    MarkedText("{\"a\":¦: 1}", .unexpected(": 1"), meaning: "{a:!}"),
    MarkedText("{¦\"doel: \"tekst\",\n\"b\": 1}", .unterminatedString, meaning: "{doel:'tekst',b:1}"),
  ]

  static let values = [
    MarkedText("{\"a\": ¦True, \"b\": 1}", .unknownWord("True"), meaning: "{a:!,b:1}"),
    MarkedText("[¦None, ¦NaN]", .unknownWord("None"), .unknownWord("NaN"), meaning: "[!,!]"),
    MarkedText("{\"a\": ¦wijkteam noord,\n\"b\": 1}", .unknownWord("wijkteam noord"), meaning: "{a:!,b:1}"),
    MarkedText("{\"a\": ¦wijkteam\",\n\"b\": 1}", .unknownWord("wijkteam\""), meaning: "{a:!,b:1}"),
    MarkedText("{\"a\": ¦2026-03-12, \"b\": 1}", .badNumber("2026-03-12"), meaning: "{a:!,b:1}"),
    MarkedText("{\"a\": 31 ¦000, \"b\": 1}", .unexpected("000"), meaning: "{a:31,b:1}"),
    MarkedText("{\"a\": \"Het ¦\"eigen\" huis\",\n\"b\": 1}", .quoteInText, meaning: "{a:'Het ',b:1}"),
    MarkedText("{\"a\": \"Zij zei ¦\"nee\"\",\n\"b\": 1}", .quoteInText, meaning: "{a:'Zij zei ',b:1}"),
    MarkedText("{\"a\": \"x ¦\"ja\", en\"\n}", .quoteInText, meaning: "{a:'x '}"),
    MarkedText("{\n\"a\": ¦\"tekst,\n\"b\": 1}", .unterminatedString, meaning: "{a:'tekst',b:1}"),
    MarkedText("{\n\"a\": ¦\"tekst\n}", .unterminatedString, meaning: "{a:'tekst'}"),
    MarkedText("{\n\"a\": ¦\"tekst\\\",\n\"b\": 1}", .unterminatedString, meaning: "{a:'tekst\"',b:1}"),
    MarkedText("{\n\"a\": [¦\"tekst\n]}", .unterminatedString, meaning: "{a:['tekst']}"),
    MarkedText("{\"a\": ¦\"tekst\n", .unterminatedString, meaning: "{a:'tekst'}"),
    MarkedText("{\"a\": ¦\"tekst\\\"", .unterminatedString, meaning: "{a:'tekst\"'}"),
    MarkedText("{\"a\": \"een¦\n  twee\n\n drie\", \"b\": 1}", .lineBreakInString),
    MarkedText("{\"a\": \"een¦\r\ntwee\"}", .lineBreakInString, meaning: "{a:'een\ntwee'}"),
    MarkedText("[\"een\\¦\ntwee\"]", .lineBreakInString),
    MarkedText("[\"a¦\tb\"]", .controlCharacter(9)),
    MarkedText("[\"¦\\é\", \"C:¦\\gemeente\"]", .badEscape("\\é"), .badEscape("\\g")),
    MarkedText("[\"¦\\u12\"]", .badEscape("\\u12")),
    MarkedText("[\"¦\\ud83d\"]", .loneSurrogate, meaning: "['\u{FFFD}']"),
  ]

  static let brackets = [
    MarkedText("{\"a\": [1, 2¦}}", .wrongBracket(expected: "]", found: "}"), meaning: "{a:[1,2]}"),
    MarkedText("{\"a\": {\"b\": 1¦]}", .wrongBracket(expected: "}", found: "]"), meaning: "{a:{b:1}}"),
    MarkedText("{\"a\": [1, 2¦}", .wrongBracket(expected: "]", found: "}")),
    MarkedText("{\"a\": 1¦]}", .wrongBracket(expected: "}", found: "]"), meaning: "{a:1}"),
    MarkedText(
      "{\"a\": ¦[\"b\": 1], \"c\": 2}",
      .wrongBracket(expected: "{", found: "["),
      meaning: "{a:{b:1},c:2}"
    ),
    MarkedText("¦[\"a\": 1]", .wrongBracket(expected: "{", found: "["), meaning: "{a:1}"),
    MarkedText("{\"a\": [{}, {},\n¦\"b\": 1}", .missingBracket("]"), meaning: "{a:[{},{}],b:1}"),
    MarkedText("{\"a\": [{}, {}\n¦\"b\": 1}", .missingBracket("]"), meaning: "{a:[{},{}],b:1}"),
    MarkedText("{\"a\": [[[1,\n¦\"b\": 1}", .missingBracket("]"), meaning: "{a:[[[1]]],b:1}"),
    MarkedText("{\"a\": {\"b\": [1¦", .endsTooSoon, meaning: "{a:{b:[1]}}"),
    MarkedText("{\"a\": ¦", .endsTooSoon),
    MarkedText("{\"a\"¦", .endsTooSoon),
    MarkedText("{\"a\": 1,¦", .endsTooSoon),
    MarkedText("{} ¦{}", .trailingText, meaning: "{}"),
    MarkedText("{\"a\": 1}¦}", .trailingText),
  ]

  static let comments = [
    MarkedText("{¦// uitleg, met een komma\n\"a\": 1}", .comment, meaning: "{a:1}"),
    MarkedText("{\"a\": 1, ¦/* uitleg\n \"b\": 2 */ \"c\": 3}", .comment, meaning: "{a:1,c:3}"),
    MarkedText("{\"a\": 1} ¦// klaar", .comment, meaning: "{a:1}"),
    MarkedText("{\"a\": ¦/*/ 1 */ 2}", .comment, meaning: "{a:2}"),
    MarkedText("{\"a\": 1 ¦/* nooit af", .comment, meaning: "{a:1}"),
    MarkedText("{¦# uitleg\n\"a\": 1}", .unexpected("# uitleg"), meaning: "{a:1}"),
  ]
}
