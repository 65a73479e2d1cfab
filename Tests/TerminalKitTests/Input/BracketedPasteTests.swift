import Testing

@testable import TerminalKit

@Suite struct BracketedPasteTests {
  private static let start = "\u{1B}[200~"
  private static let end = "\u{1B}[201~"

  private func bracketed(_ text: String) -> [UInt8] { Array("\(Self.start)\(text)\(Self.end)".utf8) }

  @Test(
    arguments: [
      "", "a\rb\r\nc", "a\n", "\tin", "één 👨‍👩‍👧 e\u{301}", "\u{1B}[A", "\u{1B}[200~", "\u{1B}",
      "\u{1B}\u{1B}[201",
      "\u{1B}[201\u{1B}[20\u{1B}[201;", "\u{03}\u{04}\0", ".\r:stop\r",
    ]
  )
  func aPasteIsOneEventWithEverythingInItWhereverItIsCut(text: String) {
    let input = Array("x".utf8) + bracketed(text) + Array("y\r".utf8)
    let expected: [TerminalEvent] = [.text("x"), .paste(text), .text("y"), .key(.enter)]
    for cut in 0...input.count {
      var decoder = KeyDecoder()
      let events = merged([decoder.decode(input[..<cut]), decoder.decode(input[cut...])])
      #expect(events == expected, "cut at \(cut)")
    }
    var decoder = KeyDecoder()
    #expect(merged(input.map { decoder.decode([$0]) }) == expected)
  }

  @Test func pastesCanFollowEachOtherAndBeFollowedByEnter() {
    var decoder = KeyDecoder()
    let events = decoder.decode(bracketed("a") + bracketed("b\r") + [0x0D])
    #expect(events == [.paste("a"), .paste("b\r"), .key(.enter)])
  }

  @Test func aLongPasteInManyReadsIsOneEvent() {
    let text = String(repeating: "Een regel met ö en €.\r\n\u{1B}[20", count: 20_000)
    let input = bracketed(text)
    var decoder = KeyDecoder()
    var events: [TerminalEvent] = []
    for start in stride(from: 0, to: input.count, by: 1021) {
      events += decoder.decode(input[start..<min(start + 1021, input.count)])
    }
    #expect(events == [.paste(text)])
  }

  @Test func whatIsReceivedOfAPasteCanBeSeenAndKept() {
    var decoder = KeyDecoder()
    #expect(decoder.pendingPaste == nil)
    #expect(decoder.decode(Self.start.utf8) == [])
    #expect(decoder.pendingPaste == "")
    #expect(!decoder.isWaiting)
    #expect(decoder.decode(Array("één\r".utf8) + [0xE2, 0x82]) == [])
    #expect(decoder.pendingPaste == "één\r")
    #expect(decoder.decode([0xAC]) == [])
    #expect(decoder.pendingPaste == "één\r€")
    #expect(decoder.decode("\u{1B}[20".utf8) == [])
    #expect(decoder.pendingPaste == "één\r€")
    #expect(decoder.timeOut() == [])
    #expect(decoder.endPaste() == [.paste("één\r€")])
    #expect(decoder.pendingPaste == nil)
    #expect(decoder.endPaste() == [])
    #expect(decoder.decode("a\r".utf8) == [.text("a"), .key(.enter)])
  }

  @Test func bytesThatAreNoUTF8AreMarkedInThePasteAndReported() {
    var decoder = KeyDecoder()
    let input = Array(Self.start.utf8) + [0x61, 0xE9, 0x62, 0xC3, 0xA9, 0xF0, 0x9F] + Array(Self.end.utf8)
    #expect(decoder.decode(input) == [.paste("a\u{FFFD}bé\u{FFFD}"), .invalid([0xE9, 0xF0, 0x9F])])
    #expect(decoder.decode(bracketed("a\u{FFFD}b")) == [.paste("a\u{FFFD}b")])
  }
}
