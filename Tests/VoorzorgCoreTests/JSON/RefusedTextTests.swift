import Testing

@testable import VoorzorgCore

/// The refused half, in the manner of the public JSON test suites.
@Suite("Texts that RFC 8259 does not allow")
struct RefusedTextTests {
  @Test("each has at least one fault, within the text", arguments: structures + values + strings + numbers)
  func refused(text: String) {
    let document = JSONDocument(Array(text.utf8))
    #expect(document.faults.contains { $0.finding.severity == .fout }, "\(text)")
    for fault in document.faults {
      #expect((0...text.utf8.count).contains(fault.offset), "\(text)")
    }
  }

  @Test("a number that JSON does not know is refused in arrays and objects too", arguments: numbers)
  func refusedInside(number: String) {
    #expect(!faults(in: "[\(number)]").isEmpty, "\(number)")
    #expect(!faults(in: "{\"a\": \(number)}").isEmpty, "\(number)")
  }

  static let structures = [
    "", " ", "\n", "[", "]", "{", "}", "[1", "[1,", "[,", "[,]", "[,1]", "[1,]", "[1,,]", "[1,,2]", "[1 2]",
    "[1 true]", "[\"a\" \"b\"]", "[\"a\"\n\"b\"]", "[\"a\": 1]", "[1:2]", "[:]", "[[]", "[]]", "[}", "{]",
    "[1}",
    "{\"a\":1]", "[{]}", "{\"a\":[1,2}", "{\"a\":[1,2}}", "{\"a\":1]}", "[1]x", "[1] 2", "{}{}", "{} []",
    "1 2",
    "true false", "{,}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{\"a\":1,,}",
    "{\"a\":1,,\"b\":2}", "{,\"a\":1}", "{\"a\"}", "{\"a\",\"b\":1}", "{\"a\" 1}", "{\"a\":1 \"b\":2}",
    "{\"a\":}",
    "{\"a\":,\"b\":1}", "{:1}", "{\"a\"::1}", "{\"a\":1:2}", "{\"a\" \"b\"}", "{\"a\":\"b\" \"c\"}", "{1:1}",
    "{null:1}", "{a:1}", "{a-b:1}", "{'a':1}", "{\"a\":'b'}", "{[1]:2}", "{{}:1}", "{{\"a\":1}}",
    "{\"a\":1;\"b\":2}",
    "{\"a\"=1}", "{\"a\"=>1}", "[1;2]", "<a>", "# x\n1", "// x\n1", "1 // x", "/* x */ 1", "[1, /* x */ 2]",
    "/* x",
    "[1 /", "/", "{\"a\":1}//", "*", "\u{2060}[]", "\u{A0}1", "[\u{C}]", "[\u{B}1]", "å", "[å]", "{\"a\":1}}",
    "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "{\"\":1,\"\":2}", "\\", "[\\n]", "$", "@", ",", ":", "'",
  ]

  static let values = [
    "True", "False", "None", "NULL", "nul", "nulll", "tru", "truee", "fals", "undefined", "NaN", "Infinity",
    "nil",
    "yes", "ja", "[True]", "[NaN]", "[tru]", "[nul", "{\"a\":tru}", "{\"a\":tekst zonder}", "'a'", "[''",
    "[a,b]",
  ]

  static let strings = [
    "\"", "\"a", "\"\\", "\"\\\"", "\"\\u", "\"\\u00", "\"\\u00\"", "\"\\u00g0\"", "\"\\u 041\"",
    "\"\\U0041\"",
    "\"\\x41\"", "\"\\a\"", "\"\\'\"", "\"\\0\"", "\"\\e\"", "\"\\ \"", "\"\\é\"", "\"\\😀\"", "\"\\\n\"",
    "\"\\\t\"",
    "\"\\\u{0}\"", "\"\n\"", "\"\r\"", "\"\r\n\"", "\"\t\"", "\"\u{0}\"", "\"\u{1F}\"", "\"\u{1B}\"",
    "\"a\nb\"",
    "\"\\ud800\"", "\"\\udc00\"", "\"\\ud83d\\u0041\"", "\"\\ud83dx\"", "\"\\ude00\\ud83d\"",
    "\"\\ud800\\ud800\"",
    "\"\\ud83d\\ude0\"", "\"\\ud83d\\n\"", "\"\\ud83d", "[\"a", "[\"a]", "[\"a\\\"]", "{\"a", "{\"a\\",
    "{\"a\":\"b",
    "\"a\" \"", "\"a\"b\"", "[\"a\"b\"]", "“a”", "[“a”]", "\"\u{8}\"",
  ]

  static let numbers = [
    "01", "-01", "00", "-", "+", "+1", "--1", "-+1", "- 1", "1.", "-1.", ".5", "-.5", "1.e1", "1e", "1E",
    "1e+",
    "1e-", "1ee1", "1e1.5", "1.5.5", "0x1F", "0b1", "0o7", "1_000", "1 000", "1,5,", "1a", "1e1a", "-a",
    "-Infinity",
    "-NaN", "1/2", "1+1", "2026-03-12", "12:30", "１", "1f", "1l", "1n", "0.", "0e", "0e+", "012.5", "∞", "½",
    "1.5e",
  ]
}
