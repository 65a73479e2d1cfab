import CommandLineKit
import TestSupport
import Testing

@Suite("No command line can crash the parser")
struct RandomLineTests {
  @Test(
    "random lines give an invocation or an error that is safe to show",
    arguments: 0..<20 as Range<UInt64>
  )
  func randomLines(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let line = (0..<Int.random(in: 0...8, using: &generator)).map { _ in randomWord(using: &generator) }
      do {
        _ = try example.parse(line)
      } catch {
        #expect(
          !error.message.unicodeScalars.contains { $0.properties.generalCategory == .control },
          "\(line)"
        )
        #expect(!error.hint.contains("\n"), "\(line)")
      }
    }
  }

  @Test("the same line always gives the same answer")
  func determinism() {
    var generator = SeededGenerator(seed: 2026)
    for _ in 0..<500 {
      let line = (0..<6).map { _ in randomWord(using: &generator) }
      #expect(answer(to: line) == answer(to: line))
    }
  }

  @Test("whatever follows two dashes arrives unchanged")
  func endOfOptions() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let words = (0..<4).map { _ in randomWord(using: &generator) }.filter { !$0.isEmpty }
      let command = try #require(command(["rapport", "--", "bron"] + words) as? ReportCommand)
      #expect(command.extras == words)
    }
  }

  @Test("bytes that are no UTF-8 are echoed after repair")
  func repairedBytes() throws {
    let repaired = String(decoding: [0x2D, 0x2D, 0xFF, 0xC0, 0x80] as [UInt8], as: UTF8.self)
    #expect(try message("rapport", repaired).contains("\u{FFFD}"))
  }

  private func answer(to line: [String]) -> String {
    do {
      return "\(try example.parse(line))"
    } catch {
      return error.description
    }
  }

  /// A word the example program knows, a mutilated one, or noise.
  private func randomWord(using generator: inout SeededGenerator) -> String {
    let known = [
      "rapport", "zoek", "tel", "help", "--", "-", "", "-s", "-sq", "-o", "-ox", "-f", "json", "--formaat",
      "--formaat=json", "--grens", "-1", "--grens=-1", "--streng=x", "--=", "-=", "--help", "-h",
      "--version", "--jaar=2026", "bron.csv", "\u{1B}[2J", "\r\n", "e\u{301}", "\u{301}", "\u{FFFD}",
    ]
    var word = known.randomElement(using: &generator) ?? ""
    while Int.random(in: 0..<3, using: &generator) == 0 {
      let scalars: ClosedRange<UInt32> = Bool.random(using: &generator) ? 0...0x7F : 0x80...0x3_0000
      let scalar = Unicode.Scalar(UInt32.random(in: scalars, using: &generator)) ?? "\u{FFFD}"
      let place = word.unicodeScalars.indices.randomElement(using: &generator) ?? word.endIndex
      word.unicodeScalars.insert(scalar, at: place)
    }
    return word
  }
}
