import Testing

@testable import VoorzorgCore

struct VisibleTextTests {
  private func written(_ text: String, isVisible: Bool) -> String {
    var writer = JSONWriter(isVisible: isVisible)
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static let steering: [Unicode.Scalar] =
    [0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069].flatMap { $0 }.compactMap(Unicode.Scalar.init)

  @Test(arguments: steering)
  func whatSteersATerminalIsEscaped(scalar: Unicode.Scalar) throws {
    let text = "é\(scalar)ß"
    let json = written(text, isVisible: true)
    #expect(!json.unicodeScalars.contains(scalar))
    #expect(json.utf8.count > 7 && json.hasPrefix("\"é\\") && json.hasSuffix("ß\""))
  }

  @Test func anEscapeHasTheNumberOfTheCharacter() {
    #expect(
      written("\u{7F}\u{9B}\u{202E}\u{2069}\"\n", isVisible: true) == #""\u007f\u009b\u202e\u2069\"\n""#
    )
  }

  @Test(arguments: ["", "é – ‘x’ … € \u{A0} ☃ 🏠", "\u{2029}\u{2065}\u{206A}\u{2029}\u{202F}\u{200F}", "Â â"])
  func whatIsReadStaysAsItIs(text: String) {
    #expect(written(text, isVisible: true) == "\"\(text)\"")
  }

  @Test func aDossierEscapesOnlyWhatItMust() {
    #expect(written("\u{7F}\u{9B}\u{202E}", isVisible: false) == "\"\u{7F}\u{9B}\u{202E}\"")
  }
}
