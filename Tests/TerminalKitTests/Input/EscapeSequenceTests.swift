import Testing

@testable import TerminalKit

@Suite struct EscapeSequenceTests {
  /// What is sent after the escape byte, and the key it is.
  static let keys: [(sequence: String, key: Key)] = [
    // xterm and what follows it.
    ("[A", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("[H", .home), ("[F", .end), ("[Z", .backTab),
    ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown),
    ("[1;5C", .wordRight), ("[1;5D", .wordLeft), ("[1;3C", .wordRight), ("[1;3D", .wordLeft),
    ("[1;2C", .right), ("[1;2A", .up), ("[1;5A", .up), ("[1;6D", .wordLeft), ("[5C", .wordRight),
    ("[1;5H", .textStart), ("[1;5F", .textEnd), ("[1;2H", .home), ("[3;5~", .deleteWordRight),
    ("[3;3~", .deleteWordRight), ("[3;2~", .delete), ("[1;69D", .wordLeft), ("[1;5:1D", .wordLeft),
    // Application mode.
    ("OA", .up), ("OB", .down), ("OC", .right), ("OD", .left), ("OH", .home), ("OF", .end), ("OM", .enter),
    ("O5C", .wordRight), ("O1;5D", .wordLeft),
    // The Linux console, PuTTY and rxvt.
    ("[1~", .home), ("[4~", .end), ("[7~", .home), ("[8~", .end), ("[7^", .textStart), ("[8^", .textEnd),
    ("[7$", .home), ("[3^", .deleteWordRight), ("[3@", .deleteWordRight), ("[5^", .pageUp),
    ("Oc", .wordRight),
    ("Od", .wordLeft), ("Oa", .up), ("[a", .up), ("[d", .left), ("\u{1B}[D", .wordLeft),
    ("\u{1B}OC", .wordRight), ("\u{1B}[3~", .deleteWordRight),
    // Alt.
    ("b", .alt("b")), ("F", .alt("F")), ("_", .alt("_")), (" ", .alt(" ")), ("é", .alt("é")),
    ("€", .alt("€")),
    ("😀", .alt("😀")), ("\u{7F}", .deleteWordLeft), ("\u{08}", .deleteWordLeft), ("\r", .enter),
    // CSI-u and modifyOtherKeys.
    ("[97;5u", .control("a")), ("[65;6u", .control("a")), ("[98;3u", .alt("b")), ("[98;4u", .alt("B")),
    ("[98:66;4u", .alt("B")), ("[13u", .enter), ("[13;2u", .enter), ("[27u", .escape), ("[9;2u", .backTab),
    ("[9u", .tab), ("[127u", .backspace), ("[127;5u", .deleteWordLeft), ("[127;3u", .deleteWordLeft),
    ("[105;5u", .tab), ("[91;5u", .escape), ("[104;5u", .backspace), ("[47;5u", .control("_")),
    ("[45;6u", .control("_")), ("[95;6u", .control("_")), ("[54;6u", .control("^")),
    ("[99;5:1u", .control("c")),
    ("[27;5;97~", .control("a")), ("[27;3;98~", .alt("b")), ("[27;2;13~", .enter),
    ("[27;6;95~", .control("_")),
    ("[27;5;9~", .tab), ("[97;69u", .control("a")),
    // Function keys, and what a terminal tells by itself: focus, mouse, positions, attributes, colours.
    ("OP", .unknown), ("[15~", .unknown), ("[24;2~", .unknown), ("[[A", .unknown), ("[1;2P", .unknown),
    ("[E", .unknown), ("[I", .unknown), ("[O", .unknown), ("[<0;33;12M", .unknown), ("[<0;33;12m", .unknown),
    ("[M !\"", .unknown), ("[24;80R", .unknown), ("[?62;22c", .unknown), ("[>41;354;0c", .unknown),
    ("[?2004;1$y", .unknown), ("[4;1$y", .unknown), ("[201~", .unknown), ("[57399;5u", .unknown),
    ("[97;7u", .unknown), ("[u", .unknown), ("[~", .unknown), ("[99999999999999999999~", .unknown),
    ("]11;rgb:ffff/ffff/ffff\u{07}", .unknown), ("]10;rgb:00/00/00\u{1B}\\", .unknown),
    ("]2;één\u{1B}\\", .unknown), ("P>|xterm(354)\u{1B}\\", .unknown), ("P1$r0m\u{1B}\\", .unknown),
  ]

  /// What is sent after the escape byte, and the text it is.
  static let texts: [(sequence: String, text: String)] = [
    ("Op", "0"), ("Oy", "9"), ("On", "."), ("OX", "="), ("Oj", "*"), ("[97u", "a"), ("[97;2u", "A"),
    ("[49:33;2u", "!"), ("[228;2u", "Ä"), ("[223;2u", "ß"), ("[27;2;65~", "A"), ("[97;1:2u", "a"),
  ]

  private var all: [(bytes: [UInt8], event: TerminalEvent)] {
    Self.keys.map { (Array("\u{1B}\($0.sequence)".utf8), .key($0.key)) }
      + Self.texts.map { (Array("\u{1B}\($0.sequence)".utf8), .text($0.text)) }
  }

  @Test func aSequenceIsItsKey() {
    for (bytes, event) in all {
      var decoder = KeyDecoder()
      #expect(decoder.decode(bytes) == [event], "\(readable(bytes))")
      #expect(!decoder.isWaiting, "\(readable(bytes))")
    }
  }

  @Test func aSequenceIsItsKeyWhereverItIsCut() {
    for (bytes, event) in all {
      for cut in 1..<bytes.count {
        var decoder = KeyDecoder()
        #expect(decoder.decode(bytes[..<cut]) == [], "\(readable(bytes)) cut at \(cut)")
        #expect(decoder.isWaiting, "\(readable(bytes)) cut at \(cut)")
        #expect(decoder.decode(bytes[cut...]) == [event], "\(readable(bytes)) cut at \(cut)")
      }
    }
  }

  @Test func nothingOfASequenceLeaksIntoTheTextAroundIt() {
    for (bytes, event) in all {
      var decoder = KeyDecoder()
      let expected: [TerminalEvent] = [.text("ja"), event, .text("nee")]
      #expect(decoder.decode(Array("ja".utf8) + bytes + Array("nee".utf8)) == expected, "\(readable(bytes))")
    }
  }

  @Test func aKeyThatIsLetGoDoesNothing() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}[97;5:3u\u{1B}[1;1:3C".utf8) == [])
  }

  @Test(
    arguments: [
      ("\u{1B}", [.key(.escape)]),
      ("\u{1B}\u{1B}", [.key(.escape), .key(.escape)]),
      ("\u{1B}[", [.key(.alt("["))]),
      ("\u{1B}O", [.key(.alt("O"))]),
      ("\u{1B}]", [.key(.alt("]"))]),
      ("\u{1B}P", [.key(.alt("P"))]),
      ("\u{1B}\u{1B}[", [.key(.escape), .key(.alt("["))]),
      ("\u{1B}[1;5", [.key(.unknown)]),
      ("\u{1B}[[", [.key(.unknown)]),
      ("\u{1B}[M!", [.key(.unknown)]),
      ("\u{1B}O5", [.key(.unknown)]),
      ("\u{1B}]11;rgb", [.key(.unknown)]),
      ("\u{1B}P1$r\u{1B}", [.key(.unknown)]),
      ("ja\u{1B}", [.text("ja"), .key(.escape)]),
    ] as [(String, [TerminalEvent])]
  )
  func whatNothingFollowsMeansWhatItIsByItself(input: String, expected: [TerminalEvent]) {
    var decoder = KeyDecoder()
    let early = decoder.decode(input.utf8)
    #expect(decoder.isWaiting)
    #expect(early + decoder.timeOut() == expected)
    #expect(!decoder.isWaiting)
    #expect(decoder.timeOut() == [])
    #expect(decoder.decode("a".utf8) == [.text("a")])
  }

  @Test(
    arguments: [
      ("\u{1B}\u{03}", [.key(.escape), .key(.control("c"))]),
      ("\u{1B}[\u{03}", [.key(.alt("[")), .key(.control("c"))]),
      ("\u{1B}[1;\u{03}", [.key(.unknown), .key(.control("c"))]),
      ("\u{1B}O\u{03}", [.key(.alt("O")), .key(.control("c"))]),
      ("\u{1B}]11;x\u{03}", [.key(.unknown), .key(.control("c"))]),
      ("\u{1B}[M\u{03}", [.key(.unknown), .key(.control("c"))]),
      ("\u{1B}[[\u{03}", [.key(.unknown), .key(.control("c"))]),
      ("\u{1B}[1é", [.key(.unknown), .text("é")]),
      ("\u{1B}]tekst", [.key(.alt("]")), .text("tekst")]),
      ("\u{1B}Paul", [.key(.alt("P")), .text("aul")]),
      ("\u{1B}]1;a\u{1B}[A", [.key(.unknown), .key(.up)]),
      ("\u{1B}]1;a\u{1B}b", [.key(.unknown), .key(.alt("b"))]),
      ("\u{1B}\u{1B}\u{1B}[A", [.key(.escape), .key(.escape), .key(.up)]),
      ("\u{1B}\u{1B}x", [.key(.escape), .key(.alt("x"))]),
      ("\u{1B}\t", [.key(.escape), .key(.tab)]),
    ] as [(String, [TerminalEvent])]
  )
  func aSequenceThatBreaksOffDoesNotEatWhatFollows(input: String, expected: [TerminalEvent]) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(input.utf8) == expected)
    var bytewise = KeyDecoder()
    #expect(merged(input.utf8.map { bytewise.decode([$0]) }) == expected)
  }

  @Test func altWithBytesThatAreNoCharacterReportsThem() {
    var decoder = KeyDecoder()
    #expect(
      decoder.decode([0x1B, 0xE2, 0x82, 0x61]) == [.key(.escape), .invalid([0xE2, 0x82]), .text("a")]
    )
    #expect(decoder.decode([0x1B, 0xFF]) == [.key(.escape), .invalid([0xFF])])
    #expect(decoder.decode([0x1B, 0xC3]) == [])
    #expect(decoder.timeOut() == [.key(.escape), .invalid([0xC3])])
  }
}
