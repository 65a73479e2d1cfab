/// Movement of the cursor.
extension EditBuffer {
  typealias Position = EditedText.Position

  /// Where a command for moving sideways leads.
  func destination(of command: EditCommand) -> Position {
    let cursor = content.cursor
    return switch command {
    case .left: content.position(before: cursor) ?? cursor
    case .right: content.position(after: cursor) ?? cursor
    case .wordLeft: content.wordStart(before: cursor)
    case .wordRight: content.wordEnd(after: cursor)
    case .lineStart: Position(line: cursor.line, offset: 0)
    case .lineEnd: content.endOfLine(cursor.line)
    case .textStart: Position(line: 0, offset: 0)
    case .textEnd: content.end
    default: cursor
    }
  }

  mutating func moveCursor(to place: Position) -> EditEffect {
    guard place != content.cursor else { return .nothing }
    content.cursor = place
    return .moved
  }
}
