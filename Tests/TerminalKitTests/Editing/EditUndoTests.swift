import Testing

@testable import TerminalKit

@Suite struct EditUndoTests {
  private func texts(_ buffer: inout EditBuffer, _ command: EditCommand) -> [String] {
    var texts: [String] = []
    while buffer.perform(command) == .edited { texts.append(buffer.content.text) }
    return texts
  }

  @Test func typingIsUndoneByTheWord() {
    var buffer = EditBuffer("x")
    for character in "een  twee\ndrie" { buffer.insert(String(character)) }
    #expect(texts(&buffer, .undo) == ["xeen  twee\n", "xeen  ", "x"])
    #expect(texts(&buffer, .redo) == ["xeen  ", "xeen  twee\n", "xeen  twee\ndrie"])
    #expect(buffer.content.cursor == buffer.content.end)
  }

  @Test func deletingIsUndoneByTheWordFromEitherSide() {
    var buffer = EditBuffer("een twee")
    for _ in 0..<8 { buffer.apply(.backspace) }
    #expect(texts(&buffer, .undo) == ["een ", "een twee"])
    buffer.apply(.textStart)
    for _ in 0..<8 { buffer.apply(.delete) }
    #expect(texts(&buffer, .undo) == ["twee", "een twee"])
    #expect(buffer.content.cursor == EditedText.Position(line: 0, offset: 0))
    #expect(texts(&buffer, .redo) == ["twee", ""])
  }

  @Test func aMovementOrAPasteStartsANewStep() {
    var buffer = EditBuffer()
    buffer.insert("a")
    buffer.apply(.left)
    buffer.apply(.right)
    buffer.insert("b")
    buffer.paste("c")
    buffer.insert("d")
    buffer.insert("e")
    buffer.insert(" f g")
    buffer.insert("h")
    #expect(texts(&buffer, .undo) == ["abcde f g", "abcde", "abc", "ab", "a", ""])
  }

  @Test func undoPutsTheCursorWhereItWas() {
    var buffer = EditBuffer("een twee")
    buffer.move(to: EditedText.Position(line: 0, offset: 2))
    buffer.apply(.control("k"))
    buffer.apply(.control("_"))
    #expect(buffer.content.cursor == EditedText.Position(line: 0, offset: 2))
  }

  @Test func aChangeAfterUndoLeavesNothingToRedo() {
    var buffer = EditBuffer()
    buffer.paste("a")
    buffer.paste("b")
    buffer.apply(.control("_"))
    buffer.insert("c")
    #expect(buffer.apply(.control("^")) == .nothing)
    #expect(buffer.apply(.alt("_")) == .nothing)
    #expect(texts(&buffer, .undo) == ["a", ""])
  }

  @Test func typingAfterUndoIsAStepOfItsOwn() {
    var buffer = EditBuffer()
    for character in "een twee" { buffer.insert(String(character)) }
    buffer.apply(.control("_"))
    buffer.insert("x")
    #expect(texts(&buffer, .undo) == ["een ", ""])
  }
}
