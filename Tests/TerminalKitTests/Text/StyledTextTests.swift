import Testing

@testable import TerminalKit

@Suite struct StyledTextTests {
  private let text: StyledText =
    StyledText("error", Style(isBold: true, isUnderlined: true, color: .red)) + ": " + StyledText("x", .dim)

  @Test func stylesAreSwitchedOffAgainAfterEachPart() {
    #expect(text.rendered(.styled) == "\u{1B}[1;4;31merror\u{1B}[0m: \u{1B}[2mx\u{1B}[0m")
    #expect(StyledText("ok", .colored(.green)).rendered(.styled) == "\u{1B}[32mok\u{1B}[0m")
  }

  @Test func plainOutputHoldsNoEscapeByte() {
    #expect(text.rendered(.plain) == "error: x")
  }

  @Test(arguments: [StylePolicy.plain, .styled])
  func textCannotBringEscapeCodesOfItsOwn(policy: StylePolicy) {
    var text: StyledText = "a\u{1B}[2J"
    text.append("\u{9B}2J")
    #expect(text.rendered(policy) == "a␛[2J␦2J")
  }

  @Test func emptyTextSendsNothing() {
    #expect(StyledText("", .bold).rendered(.styled) == "")
  }

  @Test(
    arguments: [
      (true, "xterm", nil, .styled),
      (true, "xterm", "", .styled),
      (true, "xterm", "1", .plain),
      (true, "xterm", "0", .plain),
      (true, "dumb", nil, .plain),
      (true, nil, nil, .plain),
      (false, "xterm", nil, .plain),
    ] as [(Bool, String?, String?, StylePolicy)]
  )
  func stylesShowOnlyOnATerminalThatCanAndWhoseUserWants(
    isTerminal: Bool,
    term: String?,
    noColor: String?,
    expected: StylePolicy
  ) {
    let terminal = TerminalInfo(isTerminal: isTerminal, term: term)
    #expect(StylePolicy(terminal: terminal, noColor: noColor) == expected)
  }
}
