/// Going back to how the text was.
extension EditBuffer {
  mutating func undo() -> EditEffect {
    guard let change = history.takeBack() else { return .nothing }
    content.replace(change.start..<change.after.end, with: change.before.text)
    content.cursor = change.before.cursor
    return .edited
  }

  mutating func redo() -> EditEffect {
    guard let change = history.makeAgain() else { return .nothing }
    content.replace(change.start..<change.before.end, with: change.after.text)
    content.cursor = change.after.cursor
    return .edited
  }
}
