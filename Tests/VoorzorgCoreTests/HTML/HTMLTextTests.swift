import Testing

@testable import VoorzorgCore

struct HTMLTextTests {
  private func line(_ text: String) -> String {
    var buffer = ByteBuffer(capacity: 8)
    HTMLText.append(text, to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  private func lines(_ text: String) -> String {
    var buffer = ByteBuffer(capacity: 8)
    HTMLText.appendLines(text, to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("</style><script>alert(1)</script>", "&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\"><img src=x>", "&quot;&gt;&lt;img src=x&gt;"), ("A&amp;B", "A&amp;amp;B"),
    ("]]> {{x}} `", "]]&gt; {{x}} `"),
    ("één – “ja” 👪", "één – “ja” 👪"), ("", ""), ("é", "é"),
  ])
  func typedTextStandsForItself(typed: String, written: String) {
    #expect(line(typed) == written)
  }

  @Test(arguments: [
    ("\u{1B}[31m", "␛[31m"), ("a\u{0}b", "a␀b"), ("a\rb", "a␍b"), ("\u{7F}", "␡"), ("x\u{9B}y", "x␦y"),
    ("a\u{202E}b\u{2066}c", "a␦b␦c"),
  ])
  func whatSteersAScreenOrTurnsALineIsShownInstead(typed: String, written: String) {
    #expect(line(typed) == written)
  }

  @Test(arguments: [UInt32(0xFFFE), 0xFFFF, 0xFDD0, 0x1FFFF, 0x10FFFE])
  func aCodePointThatIsNoCharacterBecomesTheSignForThat(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(line("a\(scalar)b") == "a\u{FFFD}b")
  }

  @Test func linesStayLinesInAnAnswerAndBecomeSpacesElsewhere() {
    #expect(lines("een\n\ntwee\t3") == "een<br><br>twee 3")
    #expect(line("een\ntwee") == "een twee")
  }

  @Test func everyCharacterComesBackAsItselfOrAsItsPicture() {
    for value in UInt32(0x20)..<0x3000 {
      guard let scalar = Unicode.Scalar(value), !"&<>\"".unicodeScalars.contains(scalar) else { continue }
      let written = line(String(Character(scalar)))
      #expect(written.unicodeScalars.count == 1)
      let isPicture = ["␦", "␡"].contains(written)
      #expect(isPicture || written.unicodeScalars.first == scalar)
    }
  }

  @Test func textFromRightToLeftStandsApart() {
    #expect(HTMLText.mayTurn("שלום"))
    #expect(HTMLText.mayTurn("سلام"))
    #expect(!HTMLText.mayTurn("Geen café, ñ of œ"))
  }
}
