import Testing

@testable import TerminalKit

struct EditFieldTests {
  @Test func aTypedLineIsTypedAndAPastedOneIsNot() {
    var field = EditField(isMultiline: true)
    field.paste(":stop\nwat er staat")
    field.buffer.insert("\n.")
    #expect(!field.isTyped(":stop"))
    #expect(field.isTyped("."))
    #expect(field.text == ":stop\nwat er staat\n.")
  }

  @Test func aLineThatIsNoTextIsTakenOut() {
    var field = EditField("een\n:terug", isMultiline: true)
    #expect(field.currentLine == ":terug")
    #expect(field.takeCurrentLine() == ":terug")
    #expect(field.text == "een")
  }

  @Test func anOnlyLineThatIsTakenOutLeavesAnEmptyField() {
    var field = EditField(":terug", isMultiline: false)
    #expect(field.takeCurrentLine() == ":terug")
    #expect(field.isEmpty)
  }

  @Test func aPasteIsUndoneAsAWhole() {
    var field = EditField("x", isMultiline: true)
    field.paste("een\ntwee")
    field.buffer.apply(.control("_"))
    #expect(field.text == "x")
  }
}
