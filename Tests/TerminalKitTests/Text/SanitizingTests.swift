import Testing

@testable import TerminalKit

@Suite struct SanitizingTests {
  @Test func ordinaryTextStaysAsItIs() {
    let text = "Één regel\n\tén 漢字 👩‍👩‍👧‍👦 \u{200F}שלום\u{200E} €"
    #expect(text.sanitizedForTerminal() == text)
  }

  @Test func controlCharactersShowAsTheirPicture() {
    #expect("\u{1B}[31ma\u{1B}[0m".sanitizedForTerminal() == "␛[31ma␛[0m")
    #expect("a\0\u{7}\u{8}\u{7F}\r".sanitizedForTerminal() == "a␀␇␈␡␍")
    #expect("a\r\nb".sanitizedForTerminal() == "a␍\nb")
    #expect("\u{9B}31m\u{85}".sanitizedForTerminal() == "␦31m␦")
  }

  @Test func textCannotReorderWhatStandsBesideIt() {
    #expect("a\u{202E}b\u{202C}\u{2067}c\u{2069}".sanitizedForTerminal() == "a␦b␦␦c␦")
  }

  @Test func noScalarThatATerminalObeysComesThrough() {
    let all = (UInt32(0)...0x2100).compactMap(Unicode.Scalar.init)
    let result = String(String.UnicodeScalarView(all)).sanitizedForTerminal().unicodeScalars
    let controls = result.filter { $0.properties.generalCategory == .control }
    #expect(Array(controls) == ["\t", "\n"])
    #expect(!result.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) })
    #expect(result.count == all.count)
  }

  @Test func lineBreaksAndTabsBecomeSpacesWhereThereIsRoomForOneLine() {
    #expect("a\nb\tc".sanitizedForTerminal(allowingLineBreaks: false) == "a b c")
  }
}
