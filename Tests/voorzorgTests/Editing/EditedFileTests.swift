import TestSupport
import Testing

@testable import voorzorg

@Suite struct EditedFileTests {
  private let scissors = "# ---------------- >8 ---------------- wat hieronder staat, telt niet mee"

  private func text(of file: EditedFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

  private func returned(_ bytes: String, to file: EditedFile) -> String? {
    file.returned(Array(bytes.utf8))?.text
  }

  @Test func theGuidanceStandsBelowTheScissorsLine() {
    #expect(
      text(of: EditedFile(text: "a\n# b", guidance: "Wat is er?\n\nEn wie?")) == """
        a
        # b
        \(scissors)
        # Sla uw tekst op en sluit de editor. Daarna gaat voorzorg verder.
        #
        # Wat is er?
        #
        # En wie?

        """
    )
  }

  @Test func anyTextComesBackAsItWas() {
    var random = SeededGenerator(seed: 3)
    let parts = ["a", "\n", "# kop", "é", " ", "\r\n", scissors, "\n\(scissors)\n", "👩‍👧", "\t", "\u{FEFF}"]
    for _ in 0..<2000 {
      let text = "x" + (0..<Int.random(in: 0..<8, using: &random)).map { _ in random.pick(parts) }.joined()
      for guidance in [nil, "uitleg", scissors] {
        let file = EditedFile(text: text, guidance: guidance)
        let returned = file.returned(file.bytes)
        #expect(returned?.text.utf8.elementsEqual(text.utf8) == true)
        #expect(returned?.hasWritingBelow == false)
      }
    }
  }

  @Test func onlyTheLastScissorsLineCounts() {
    let file = EditedFile(text: "", guidance: "uitleg")
    #expect(returned("a\n\(scissors)\nb\n\(scissors)\n# uitleg\n", to: file) == "a\n\(scissors)\nb")
    #expect(returned("a\n# --- >8 ---\nb\n", to: file) == "a\n# --- >8 ---\nb")
  }

  @Test func theLineIsKnownWithSpacesOrACarriageReturnBehindIt() {
    let file = EditedFile(text: "", guidance: "uitleg")
    #expect(returned("a\r\nb\r\n\(scissors)\r\n# uitleg\r\n", to: file) == "a\r\nb")
    #expect(returned("a\n\(scissors)  \n", to: file) == "a")
  }

  @Test func guidanceWhoseScissorsLineWasRemovedIsNoText() {
    let file = EditedFile(text: "a", guidance: "uitleg")
    let without = text(of: file).split(separator: "\n", omittingEmptySubsequences: false)
      .filter { $0 != scissors }.joined(separator: "\n")
    #expect(returned(without, to: file) == "a")
    #expect(returned("# uitleg", to: file) == "# uitleg")
  }

  @Test func theEndOfTheFileIsNoPartOfTheText() {
    let file = EditedFile(text: "", guidance: nil)
    #expect(returned("a\n", to: file) == "a")
    #expect(returned("a\r\n", to: file) == "a")
    #expect(returned("a\n\n", to: file) == "a\n")
    #expect(returned("a", to: file) == "a")
    #expect(returned("\u{FEFF}a\n", to: file) == "a")
    #expect(returned("", to: file) == "")
  }

  @Test func writingBelowTheLineIsNoticed() {
    let file = EditedFile(text: "a", guidance: "uitleg")
    #expect(file.returned(file.bytes + Array("nog iets\n".utf8))?.hasWritingBelow == true)
    #expect(file.returned(file.bytes + Array("\n \n#\n".utf8))?.hasWritingBelow == false)
  }

  @Test func bytesThatAreNoUTF8AreNoText() {
    let file = EditedFile(text: "a", guidance: "uitleg")
    #expect(file.returned([0x61, 0xE9, 0x0A]) == nil)
    #expect(file.returned(file.bytes + [0xFF]) == nil)
  }
}
