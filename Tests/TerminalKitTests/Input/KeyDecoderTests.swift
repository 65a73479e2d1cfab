import Testing

@testable import TerminalKit

@Suite struct KeyDecoderTests {
  @Test(
    arguments: [
      ("", []),
      ("a", [.text("a")]),
      ("coördinatie €", [.text("coördinatie €")]),
      ("e\u{301}👨‍👩‍👧", [.text("e\u{301}👨‍👩‍👧")]),
      ("\u{7F}", [.key(.backspace)]),
      ("\u{08}", [.key(.backspace)]),
      ("\t", [.key(.tab)]),
      ("a\tb", [.text("a"), .key(.tab), .text("b")]),
      ("\t\t", [.key(.tab), .key(.tab)]),
      ("\u{01}", [.key(.control("a"))]),
      ("\u{1A}", [.key(.control("z"))]),
      ("\0", [.key(.control("@"))]),
      ("\u{1C}\u{1D}\u{1E}\u{1F}", ["\\", "]", "^", "_"].map { .key(.control($0)) }),
      ("ab\u{03}c", [.text("ab"), .key(.control("c")), .text("c")]),
    ] as [(String, [TerminalEvent])]
  )
  func typedBytesAreTextAndKeys(input: String, expected: [TerminalEvent]) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(input.utf8) == expected)
    #expect(!decoder.isWaiting)
  }

  @Test(
    arguments: [
      ("\r", [.key(.enter)]),
      ("\n", [.key(.enter)]),
      ("\r\n", [.key(.enter)]),
      ("ja\r", [.text("ja"), .key(.enter)]),
      ("a\tb\r", [.text("a"), .key(.tab), .text("b"), .key(.enter)]),
      ("a\rb\r\nc", [.paste("a\rb\r\nc")]),
      ("a\rb\r", [.paste("a\rb"), .key(.enter)]),
      ("a\nb\r\n", [.paste("a\nb"), .key(.enter)]),
      ("\r\r", [.paste("\r"), .key(.enter)]),
      ("\n\r", [.paste("\n"), .key(.enter)]),
      ("a\tb\rc\td", [.paste("a\tb\rc\td")]),
      ("a\r\u{1B}[A", [.paste("a\r"), .key(.up)]),
      ("a\u{01}b\rc", [.text("a"), .key(.control("a")), .paste("b\rc")]),
      ("a\rb\u{1B}[Bc\r", [.paste("a\rb"), .key(.down), .text("c"), .key(.enter)]),
    ] as [(String, [TerminalEvent])]
  )
  func aLineEndIsEnterOnlyAtTheEndOfARead(input: String, expected: [TerminalEvent]) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(input.utf8) == expected)
  }

  @Test func aLineEndBeforeTheStartOfACharacterIsPasted() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x61, 0x0D, 0xC3]) == [.paste("a\r")])
    #expect(decoder.isWaiting)
    #expect(decoder.decode([0xB6]) == [.text("ö")])
  }

  @Test func carriageReturnAndLineFeedInTwoReadsAreOneLineEnd() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("a\r".utf8) == [.text("a"), .key(.enter)])
    #expect(decoder.decode([]) == [])
    #expect(decoder.decode("\n".utf8) == [])
    #expect(decoder.decode("\n".utf8) == [.key(.enter)])
    #expect(decoder.decode("\r".utf8) == [.key(.enter)])
    #expect(decoder.decode("\nb\r\n".utf8) == [.text("b"), .key(.enter)])
    #expect(decoder.decode("\n".utf8) == [.key(.enter)])
  }

  @Test(arguments: [
    ("\u{1B}", false), ("\u{1B}[", false), ("\u{1B}O", false), ("\u{1B}]", false), ("a", false),
    ("\u{1B}[2", true), ("\u{1B}[20", true), ("\u{1B}[1;5", true),
  ])
  func whatCanBeAKeyOfItsOwnIsNotSurelyIncomplete(typed: String, isSurelyIncomplete: Bool) {
    var decoder = KeyDecoder()
    _ = decoder.decode(typed.utf8)
    #expect(decoder.isSurelyIncomplete == isSurelyIncomplete)
  }

  @Test func aPartOfACharacterIsSurelyIncomplete() {
    var decoder = KeyDecoder()
    _ = decoder.decode([0xE2, 0x82])
    #expect(decoder.isSurelyIncomplete)
    _ = decoder.decode([0xAC])
    #expect(!decoder.isSurelyIncomplete)
  }

  @Test func everyCharacterComesThroughACutAtEveryByte() {
    let input = Array("coöe\u{301}€👩‍👩‍👧‍👦\u{10FFFF}\u{7FF}\u{800}\u{FFFF}\u{10000}".utf8)
    for cut in 0...input.count {
      var decoder = KeyDecoder()
      let events = merged([decoder.decode(input[..<cut]), decoder.decode(input[cut...])])
      #expect(events == [.text(String(decoding: input, as: UTF8.self))], "cut at \(cut)")
    }
  }

  @Test(
    arguments: [
      ([0xFF], [.invalid([0xFF])]),
      ([0x61, 0xE9, 0x62], [.text("a"), .invalid([0xE9]), .text("b")]),
      ([0xC0, 0x80], [.invalid([0xC0, 0x80])]),
      ([0xED, 0xA0, 0x80], [.invalid([0xED, 0xA0, 0x80])]),
      ([0xF4, 0x90, 0x80, 0x80], [.invalid([0xF4, 0x90, 0x80, 0x80])]),
      ([0xE0, 0x80, 0x61], [.invalid([0xE0, 0x80]), .text("a")]),
      ([0xE2, 0x82, 0x0D], [.invalid([0xE2, 0x82]), .key(.enter)]),
      ([0xC3, 0xC3, 0xB6], [.invalid([0xC3]), .text("ö")]),
      ([0xC3, 0x1B, 0x5B, 0x41], [.invalid([0xC3]), .key(.up)]),
      ([0x80, 0x61], [.invalid([0x80]), .text("a")]),
      ([0x61, 0x0D, 0xFF, 0x62], [.paste("a\r"), .invalid([0xFF]), .text("b")]),
    ] as [([UInt8], [TerminalEvent])]
  )
  func bytesThatAreNoUTF8AreReportedAndNoText(input: [UInt8], expected: [TerminalEvent]) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(input) == expected)
    #expect(!decoder.isWaiting)
  }

  @Test func aCharacterThatIsNeverCompletedIsReported() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x61, 0xE2, 0x82]) == [.text("a")])
    #expect(decoder.isWaiting)
    #expect(decoder.timeOut() == [.invalid([0xE2, 0x82])])
    #expect(!decoder.isWaiting)
    #expect(decoder.decode("€".utf8) == [.text("€")])
  }
}
