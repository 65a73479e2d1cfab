import TestSupport
import Testing

@testable import TerminalKit

@Suite struct KeyDecoderPropertyTests {
  private static let words = [
    "a", "ja", "coördinatie", "€ 5", "e\u{301}", "👩‍👩‍👧‍👦", "漢字", "\u{10FFFF}", " ", "~[O",
  ]
  private static let sequences = EscapeSequenceTests.keys.map { "\u{1B}\($0.sequence)" }
  private static let lineEnds = ["\r", "\n", "\r\n", "\t", "\r\r"]

  private func paste(_ generator: inout SeededGenerator) -> String {
    let parts = Self.words + Self.lineEnds + ["\u{1B}", "\u{1B}[201", "\u{1B}[200~", "\u{03}", "\0"]
    let content = (0..<Int.random(in: 0...6, using: &generator)).map { _ in generator.pick(parts) }
    return "\u{1B}[200~\(content.joined())\u{1B}[201~"
  }

  private func reads(of input: [UInt8], _ generator: inout SeededGenerator) -> [ArraySlice<UInt8>] {
    var rest = input[...]
    var reads: [ArraySlice<UInt8>] = []
    while !rest.isEmpty {
      let count = Int.random(in: 0...8, using: &generator)
      reads.append(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    return reads
  }

  @Test func inputWithoutLooseLineEndsGivesTheSameEventsHoweverItIsCut() {
    for seed in UInt64(0)..<300 {
      var generator = SeededGenerator(seed: seed)
      let input: [UInt8] = (0..<20).flatMap { _ -> [UInt8] in
        switch Int.random(in: 0..<10, using: &generator) {
        case 0..<4: Array(generator.pick(Self.words).utf8)
        case 4..<6: Array(generator.pick(Self.sequences).utf8)
        case 6..<8: Array(paste(&generator).utf8)
        case 8: [generator.pick([0x01, 0x03, 0x7F, 0x08, 0x1F])]
        default: generator.pick([[0xFF], [0xC3], [0xE2, 0x82], [0x80, 0x80], [0xF0, 0x9F, 0x91]])
        }
      }
      var whole = KeyDecoder()
      let expected = merged([whole.decode(input)])
      var decoder = KeyDecoder()
      let events = merged(reads(of: input, &generator).map { decoder.decode($0) })
      #expect(events == expected, "seed \(seed)")
    }
  }

  @Test func everyInputGivesTheSameTextHoweverItIsCut() {
    for seed in UInt64(0)..<300 {
      var generator = SeededGenerator(seed: seed)
      var input = ""
      for _ in 0..<20 {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0..<5: input += generator.pick(Self.words)
        case 5..<8: input += generator.pick(Self.lineEnds)
        case 8: input += paste(&generator)
        default: input += generator.pick(["\u{1B}[A", "\u{1B}[1;5C", "\u{03}", "\u{1B}]2;x\u{07}"])
        }
      }
      let bytes = Array(input.utf8)
      var whole = KeyDecoder()
      let expected = writtenText(of: whole.decode(bytes))
      var decoder = KeyDecoder()
      let text = writtenText(of: reads(of: bytes, &generator).flatMap { decoder.decode($0) })
      #expect(text == expected, "seed \(seed)")
    }
  }

  @Test func noBytesMakeItTrapOrHangOrLoseThePasteMarks() {
    let alphabet: [UInt8] =
      Array("\u{1B}[]OPM;:0129~$u?<\u{07}\r\n\ta\u{03}".utf8) + [0xC3, 0xA9, 0xE2, 0xF0, 0xFF]
    for seed in UInt64(0)..<500 {
      var generator = SeededGenerator(seed: seed)
      let input = (0..<60).map { _ in generator.pick(alphabet) }
      var decoder = KeyDecoder()
      for read in reads(of: input, &generator) { _ = decoder.decode(read) }
      _ = decoder.timeOut()
      _ = decoder.endPaste()
      let events = decoder.decode("\u{01}x\u{1B}[200~a\rb\u{1B}[201~".utf8)
      #expect(events == [.key(.control("a")), .text("x"), .paste("a\rb")], "seed \(seed)")
    }
  }
}
