/// A text that somebody is writing, with what tells typed lines from pasted ones.
///
/// Only a line that was typed can end a text or be a command: nothing in what is pasted is ever acted upon.
public struct EditField: Sendable {
  /// The text.
  public var buffer: EditBuffer
  private var pastedLines: Set<String> = []
  /// The line that was begun by typing and in which nothing but typing was done since.
  private var typedLine: (number: Int, text: String)?

  /// A field with text in it and the cursor at its end.
  ///
  /// - Parameter isMultiline: whether the text may have more than one line.
  public init(_ text: String = "", isMultiline: Bool) {
    buffer = EditBuffer(text, isMultiline: isMultiline)
  }

  /// The text as it is now.
  public var text: String { buffer.content.text }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { buffer.content.isEmpty }

  /// The line that the cursor is in.
  public var currentLine: String { buffer.content.lines[buffer.content.cursor.line] }

  /// Whether a line was typed rather than pasted.
  public func isTyped(_ line: String) -> Bool { !pastedLines.contains(line) }

  /// Whether the line that the cursor is in was typed, also when one with the same words was pasted elsewhere.
  public var isCurrentLineTyped: Bool { isTyped(currentLine) || isBegunByTyping }

  private var isBegunByTyping: Bool {
    guard let typedLine else { return false }
    return typedLine.number == buffer.content.cursor.line && typedLine.text == currentLine
  }

  /// Takes in text that was typed.
  public mutating func type(_ text: String) {
    let isTypedOnly = currentLine.isEmpty || isBegunByTyping
    // Let go before the line changes: a line that is held twice would be copied.
    typedLine = nil
    buffer.insert(text)
    if isTypedOnly { typedLine = (buffer.content.cursor.line, currentLine) }
  }

  /// Takes in text that was pasted; its lines end in line feeds.
  public mutating func paste(_ text: String) {
    typedLine = nil
    pastedLines.formUnion(text.splitAtLineFeeds())
    buffer.paste(text)
  }

  /// Takes the line that the cursor is in out of the text, for it was no text.
  public mutating func takeCurrentLine() -> String {
    let line = currentLine
    buffer.removeLine(at: buffer.content.cursor.line)
    return line
  }

  /// Empties the line that the cursor is in, for it was no text; writing goes on where it stood.
  public mutating func emptyCurrentLine() {
    typedLine = nil
    buffer.emptyLine(at: buffer.content.cursor.line)
  }
}
