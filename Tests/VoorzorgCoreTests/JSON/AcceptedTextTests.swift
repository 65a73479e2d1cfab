import Testing

@testable import VoorzorgCore

/// The accepted half of RFC 8259, in the manner of the public JSON test suites.
///
/// Each pair is a text and what it means, strings between single quotes.
@Suite("Texts that RFC 8259 allows")
struct AcceptedTextTests {
  @Test("a value alone, with or without white space", arguments: scalarTexts)
  func scalars(text: String, meaning: String) {
    expect(text, meaning)
  }

  @Test("numbers of every shape keep their digits", arguments: numberTexts)
  func numbers(text: String) {
    expect(text, text)
    expect("[\(text)]", "[\(text)]")
    expect("{\"a\":\(text)}", "{a:\(text)}")
  }

  @Test("strings mean what their escapes say", arguments: stringTexts)
  func strings(text: String, meaning: String) {
    expect(text, "'\(meaning)'")
  }

  @Test("objects and arrays hold what stands in them", arguments: structureTexts)
  func structures(text: String, meaning: String) {
    expect(text, meaning)
  }

  @Test("64 brackets within one another are read, objects and arrays alike")
  func deepest() {
    let arrays = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(faults(in: arrays).isEmpty)
    let objects = String(repeating: "{\"a\":", count: 63) + "{}" + String(repeating: "}", count: 63)
    #expect(faults(in: objects).isEmpty)
  }

  private func expect(_ text: String, _ meaning: String) {
    #expect(faults(in: text) == [], "\(text)")
    #expect(Array(understood(text).utf8) == Array(meaning.utf8), "\(text)")
  }

  static let scalarTexts: [(String, String)] = [
    ("true", "true"), ("false", "false"), ("null", "null"), ("42", "42"), ("\"a\"", "'a'"), ("\"\"", "''"),
    (" true", "true"), ("true ", "true"), ("\t\n\r true\r\n\t ", "true"), ("\n1\n", "1"), ("{}", "{}"),
    ("[]", "[]"), (" { } ", "{}"), (" [ \n ] ", "[]"),
  ]

  static let numberTexts = [
    "0", "-0", "1", "-1", "9", "10", "123456789", "-123", "0.0", "-0.0", "0.1", "1.5", "-1.5", "1.000",
    "0.001",
    "123.456789", "1e1", "1E1", "1e+1", "1e-1", "1E+1", "1E-1", "0e1", "0e+1", "0E0", "-0e-0", "1.5e10",
    "1.5E-10",
    "1e01", "1e00", "20e1", "123e65", "0.4e00669999999", "1e400", "-1e-400", "100000000000000000000000000000",
    "3.1e4", "-2.25E+003",
  ]

  static let stringTexts: [(String, String)] = [
    (#""\"""#, "\""), (#""\\""#, "\\"), (#""\/""#, "/"), (#""\b\f\n\t""#, "\u{8}\u{C}\n\t"),
    (#""\u0041""#, "A"), (#""\u00e9\u00E9""#, "éé"), (#""\u0000""#, "\u{0}"), (#""\u001b""#, "\u{1B}"),
    (#""\u0022\u005C""#, "\"\\"), (#""\ud83d\ude00""#, "😀"), (#""\uD83D\uDE00x""#, "😀x"),
    (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), (#""\ud800\udc00""#, "\u{10000}"), (#""\uFFFF""#, "\u{FFFF}"),
    (#""\ufeff""#, "\u{FEFF}"), (#""\u2028\u2029""#, "\u{2028}\u{2029}"),
    (#""a\\u0041""#, "a\\u0041"), (#""\\\"""#, "\\\""), (#""\\\\""#, "\\\\"), ("\"\u{7F}\"", "\u{7F}"),
    ("\"\u{2028}\"", "\u{2028}"), ("\"é ü ß\"", "é ü ß"), ("\"e\u{301}\"", "e\u{301}"), ("\"日本\"", "日本"),
    ("\"👩🏽‍🚒\"", "👩🏽‍🚒"), (#""\udbff\udffe""#, "\u{10FFFE}"), (#""\ufffe""#, "\u{FFFE}"), ("\" \"", " "),
    ("\"//x /*y*/\"", "//x /*y*/"), ("\"{[,:]}\"", "{[,:]}"), ("\"'\"", "'"), (#""\u0061\u0062""#, "ab"),
    (#""x\r\ny\rz\n""#, "x\ny\nz\n"), (#""\r\r\n""#, "\n\n"), (#""\u000d\u000A""#, "\n"),
  ]

  static let structureTexts: [(String, String)] = [
    ("[1]", "[1]"), ("[1,2]", "[1,2]"), ("[ 1 , 2 ]", "[1,2]"), ("[[]]", "[[]]"), ("[[],[]]", "[[],[]]"),
    ("[{}]", "[{}]"), ("[null,1,\"a\",{},[true]]", "[null,1,'a',{},[true]]"), ("[\"\"]", "['']"),
    ("[\"a\",\"b\"]", "['a','b']"), ("{\"a\":1}", "{a:1}"), ("{ \"a\" : 1 }", "{a:1}"),
    ("{\"a\":1,\"b\":2}", "{a:1,b:2}"), ("{\"\":0}", "{:0}"), ("{\"a\":{}}", "{a:{}}"),
    ("{\"a\":[]}", "{a:[]}"),
    ("{\"a\":{\"a\":{\"a\":null}}}", "{a:{a:{a:null}}}"), (#"{"\u0061":1}"#, "{a:1}"),
    (#"{"a\nb":1}"#, "{a\nb:1}"),
    ("{\"a\":\"\",\"b\":\"\"}", "{a:'',b:''}"), ("{\"a\"\n:\n1\n,\n\"b\"\n:\n2\n}", "{a:1,b:2}"),
    ("{\"A\":1,\"a\":2}", "{A:1,a:2}"), ("{\"é\":1,\"e\u{301}\":2}", "{é:1,e\u{301}:2}"),
    ("{\"a b\":1,\"a.b\":2,\"a/b~\":3}", "{a b:1,a.b:2,a/b~:3}"), ("[-1,-0.5e3]", "[-1,-0.5e3]"),
    ("[\n\"a\",\n\"b\"\n]", "['a','b']"), ("[\"a:\",\"b\"]", "['a:','b']"), ("{\"a\":\n\"b\"}", "{a:'b'}"),
  ]
}
