/// A change of a text: what was at a place, and what came there.
struct TextChange: Sendable {
  var start: EditedText.Position
  var removed: String
  var inserted: String
  let cursorBefore: EditedText.Position
  var cursorAfter: EditedText.Position

  /// Where the removed text ended.
  var removedEnd: EditedText.Position { start.advanced(past: removed) }
  /// Where the inserted text ended.
  var insertedEnd: EditedText.Position { start.advanced(past: inserted) }
}

/// The changes of a text that can be taken back or made again.
struct EditHistory: Sendable {
  private(set) var done: [TextChange] = []
  private(set) var undone: [TextChange] = []

  /// Adds a change that was made, as part of the one before it if `joins` and if it continues that.
  mutating func add(_ change: TextChange, joins: Bool) {
    undone.removeAll()
    if joins, !done.isEmpty, done[done.count - 1].join(change) { return }
    done.append(change)
  }

  /// Gives the last change, to take it back.
  mutating func takeBack() -> TextChange? {
    guard let change = done.popLast() else { return nil }
    undone.append(change)
    return change
  }

  /// Gives the last change that was taken back, to make it again.
  mutating func makeAgain() -> TextChange? {
    guard let change = undone.popLast() else { return nil }
    done.append(change)
    return change
  }
}

extension TextChange {
  /// Takes in the change that came next, if together they are the typing or the deletion of one word.
  fileprivate mutating func join(_ next: TextChange) -> Bool {
    if removed.isEmpty, next.removed.isEmpty {
      guard next.start == insertedEnd, !Self.wordBegins(between: inserted, and: next.inserted) else {
        return false
      }
      inserted += next.inserted
    } else if inserted.isEmpty, next.inserted.isEmpty {
      if next.removedEnd == start, !Self.wordBegins(between: next.removed, and: removed) {
        removed = next.removed + removed
        start = next.start
      } else if next.start == start, !Self.wordBegins(between: removed, and: next.removed) {
        removed += next.removed
      } else {
        return false
      }
    } else {
      return false
    }
    cursorAfter = next.cursorAfter
    return true
  }

  private static func wordBegins(between left: String, and right: String) -> Bool {
    guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first else { return false }
    return last.properties.isWhitespace && !first.properties.isWhitespace
  }
}
