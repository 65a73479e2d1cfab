/// Going back to how the text was.
extension EditBuffer {
  mutating func undo() -> EditEffect {
    guard let change = history.takeBack() else { return .nothing }
    content.replace(change.start..<change.insertedEnd, with: change.removed)
    content.cursor = change.cursorBefore
    return .edited
  }

  mutating func redo() -> EditEffect {
    guard let change = history.makeAgain() else { return .nothing }
    content.replace(change.start..<change.removedEnd, with: change.inserted)
    content.cursor = change.cursorAfter
    return .edited
  }
}
