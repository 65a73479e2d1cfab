import TerminalKit
import Testing

struct EditFieldTests {
  private var field = EditField(isMultiline: true)

  @Test mutating func aTypedLineIsTyped() {
    field.type(".")
    #expect(field.isCurrentLineTyped)
  }

  @Test mutating func aPastedLineIsNot() {
    field.paste("a\n.")
    #expect(!field.isCurrentLineTyped)
  }

  @Test mutating func aLineTypedBelowAPastedOneOfTheSameWordsIsTyped() {
    field.paste("a\n:stop")
    field.buffer.insert("\n")
    for letter in ":stop" { field.type(String(letter)) }
    #expect(field.isCurrentLineTyped)
    field.buffer.move(to: EditedText.Position(line: 1, offset: 0))
    #expect(!field.isCurrentLineTyped)
  }

  @Test mutating func aPastedLineThatWasKilledAndBroughtBackIsNotTyped() {
    field.paste("a\n:stop")
    field.buffer.perform(.killToLineStart)
    field.buffer.perform(.yank)
    #expect(!field.isCurrentLineTyped)
  }

  @Test mutating func typingInAPastedLineDoesNotMakeItTypedWhenItComesToBeTheSame() {
    field.paste("a\n:stop")
    field.type("p")
    field.buffer.perform(.backspace)
    #expect(!field.isCurrentLineTyped)
  }

  @Test func aLineThatIsNoTextIsTakenOut() {
    var field = EditField("een\n:terug", isMultiline: true)
    #expect(field.currentLine == ":terug")
    #expect(field.takeCurrentLine() == ":terug")
    #expect(field.text == "een")
  }

  @Test func writingGoesOnInALineThatWasEmptied() {
    var field = EditField("een\n:hulp", isMultiline: true)
    field.emptyCurrentLine()
    #expect(field.text == "een\n")
    field.type("twee")
    #expect(field.text == "een\ntwee")
    #expect(field.isCurrentLineTyped)
  }

  @Test func anOnlyLineThatIsTakenOutLeavesAnEmptyField() {
    var field = EditField(":terug", isMultiline: false)
    #expect(field.takeCurrentLine() == ":terug")
    #expect(field.isEmpty)
  }

  @Test mutating func aPasteIsUndoneAsAWhole() {
    field.type("x")
    field.paste("een\ntwee")
    field.buffer.apply(.control("_"))
    #expect(field.text == "x")
  }
}
