/// A text that is being edited, with what can be undone and what was killed.
///
/// A change costs time for what changes and for moving the bytes of its line, not for the length of the text.
/// The text is kept as it was typed: nothing is normalized but line ends.
public struct EditBuffer: Sendable {
  /// The text and the cursor, which is always between two characters.
  public internal(set) var content: EditedText

  /// Whether the text can have more than one line.
  ///
  /// In a text of one line, line ends that come in with other text become a space.
  public let isMultiline: Bool

  var history = EditHistory()
  /// What was last killed.
  var killed = ""
  /// What the next command may continue.
  var streak = Streak.none

  /// Commands of which a number in a row belong together.
  enum Streak: Equatable {
    case none
    case typing
    case deleting
    case killing
  }

  /// Creates a buffer with the cursor at the end of a text.
  public init(_ text: String = "", isMultiline: Bool = true) {
    self.isMultiline = isMultiline
    content = EditedText(isMultiline ? text.withLineFeeds() : text.onOneLine())
  }

  /// Does what a key stands for.
  @discardableResult
  public mutating func apply(_ key: Key) -> EditEffect {
    EditCommand(key).map { perform($0) } ?? .notMine
  }

  /// Carries out a command.
  @discardableResult
  public mutating func perform(_ command: EditCommand) -> EditEffect {
    let previous = streak
    streak = .none
    switch command {
    case .left, .right, .wordLeft, .wordRight, .lineStart, .lineEnd, .textStart, .textEnd:
      return moveCursor(to: destination(of: command))
    case .backspace: return erase(to: content.position(before: content.cursor), continuing: previous)
    case .delete: return erase(to: content.position(after: content.cursor), continuing: previous)
    case .killWordLeft, .killWordRight, .killLeftToSpace, .killToLineStart, .killToLineEnd:
      return kill(to: limit(of: command), continuing: previous)
    case .yank: return change(content.cursor..<content.cursor, to: killed)
    case .transpose: return transpose()
    case .undo: return undo()
    case .redo: return redo()
    }
  }

  /// Inserts text as it is typed: what is typed of a word in a row is undone together.
  @discardableResult
  public mutating func insert(_ text: String) -> EditEffect {
    let isOneWord = !text.hasSeveralWords
    let effect = paste(text, joins: isOneWord && streak == .typing)
    if isOneWord { streak = .typing }
    return effect
  }

  /// Inserts text that is undone by itself.
  @discardableResult
  public mutating func paste(_ text: String) -> EditEffect {
    paste(text, joins: false)
  }

  /// Removes a line with its line end; the cursor stays where it was in the rest.
  ///
  /// The only line of a text becomes empty.
  @discardableResult
  public mutating func removeLine(at line: Int) -> EditEffect {
    streak = .none
    guard content.lines.indices.contains(line) else { return .nothing }
    let range =
      if line + 1 < content.lines.count {
        Position(line: line, offset: 0)..<Position(line: line + 1, offset: 0)
      } else if line > 0 {
        content.endOfLine(line - 1)..<content.endOfLine(line)
      } else {
        Position(line: 0, offset: 0)..<content.end
      }
    var cursor = content.cursor
    if cursor.line == line {
      cursor = range.lowerBound
    } else if cursor.line > line {
      cursor.line -= 1
    }
    return change(range, to: "", cursor: cursor)
  }

  /// Takes away what is in a line, but not the line; the cursor goes there.
  @discardableResult
  public mutating func emptyLine(at line: Int) -> EditEffect {
    streak = .none
    guard content.lines.indices.contains(line) else { return .nothing }
    return change(Position(line: line, offset: 0)..<content.endOfLine(line), to: "")
  }

  /// Moves the cursor to a place, or to the nearest one before it that is in the text and between characters.
  @discardableResult
  public mutating func move(to place: EditedText.Position) -> EditEffect {
    streak = .none
    return moveCursor(to: content.nearest(place))
  }
}
