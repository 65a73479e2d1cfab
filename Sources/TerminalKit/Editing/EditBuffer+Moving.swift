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

  /// Moves over lines to the column where the first of these movements began.
  mutating func moveVertically(by step: Int, continuing previous: Streak) -> EditEffect {
    let cursor = content.cursor
    let column =
      if case .vertical(let column) = previous {
        column
      } else {
        content.lines[cursor.line][offsets: 0..<cursor.offset].displayWidth
      }
    streak = .vertical(column: column)
    let line = cursor.line + step
    guard content.lines.indices.contains(line) else { return .nothing }
    let before = content.lines[line].prefix(columns: column)
    return moveCursor(to: Position(line: line, offset: before.utf8.count))
  }
}
