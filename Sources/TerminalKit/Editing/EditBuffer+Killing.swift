/// Deletion of text that can be inserted again.
extension EditBuffer {
  /// How far a command for killing goes.
  func limit(of command: EditCommand) -> Position {
    let cursor = content.cursor
    let line = content.lines[cursor.line]
    let offset: Int
    switch command {
    case .killWordLeft, .killLeftToSpace:
      guard cursor.offset > 0 else { return content.position(before: cursor) ?? cursor }
      offset =
        command == .killWordLeft
        ? line.wordStart(before: cursor.offset) ?? 0
        : line.startOfWhatFollowsSpace(before: cursor.offset)
    case .killWordRight, .killToLineEnd:
      guard cursor.offset < line.utf8.count else { return content.position(after: cursor) ?? cursor }
      offset = (command == .killWordRight ? line.wordEnd(after: cursor.offset) : nil) ?? line.utf8.count
    default:
      offset = 0
    }
    return Position(line: cursor.line, offset: offset)
  }

  /// Kills from the cursor to a place on either side of it.
  ///
  /// What is killed right after another kill goes to the same side of that as it was in the text.
  mutating func kill(to place: Position, continuing previous: Streak) -> EditEffect {
    let cursor = content.cursor
    guard place != cursor else { return .nothing }
    streak = .killing
    let text = content.text(in: min(place, cursor)..<max(place, cursor))
    if previous != .killing {
      killed = text
    } else if place < cursor {
      killed = text + killed
    } else {
      killed += text
    }
    return change(min(place, cursor)..<max(place, cursor), to: "")
  }
}
