import TerminalKit
import Testing

struct TypedLineTests {
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
    field.buffer.apply(.up)
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
}
