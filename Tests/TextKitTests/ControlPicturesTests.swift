import Testing

@testable import TextKit

struct ControlPicturesTests {
  @Test func anEscapeSequenceIsShownInsteadOfSent() {
    #expect(ControlPictures.shown("\u{1B}[31mrood\u{7F}\u{9B}2J", keepingLines: true) == "␛[31mrood␡␦2J")
  }

  @Test func lineBreaksAndTabsStayOnlyWhenAskedFor() {
    #expect(ControlPictures.shown("a\n\tb", keepingLines: true) == "a\n\tb")
    #expect(ControlPictures.shown("a\n\tb", keepingLines: false) == "a␊␉b")
  }

  @Test func overridesOfDirectionAreShown() {
    #expect(ControlPictures.shown("\u{202E}abc\u{2069}", keepingLines: true) == "␦abc␦")
  }
}
