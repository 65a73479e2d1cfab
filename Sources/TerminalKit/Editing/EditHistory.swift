/// A change of a text: what was at a place, and what came there.
struct TextChange: Sendable {
  /// What there was, in text and place.
  struct Side: Sendable {
    var text: String
    /// Where the text ends.
    var end: EditedText.Position
    var cursor: EditedText.Position
  }

  var start: EditedText.Position
  var before: Side
  var after: Side
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
    if before.text.isEmpty, next.before.text.isEmpty {
      guard next.start == after.end, !Self.wordBegins(between: after.text, and: next.after.text) else {
        return false
      }
      after.text += next.after.text
      after.end = next.after.end
    } else if after.text.isEmpty, next.after.text.isEmpty {
      guard joinDeletion(next) else { return false }
    } else {
      return false
    }
    after.cursor = next.after.cursor
    return true
  }

  private mutating func joinDeletion(_ next: TextChange) -> Bool {
    if next.before.end == start, !Self.wordBegins(between: next.before.text, and: before.text) {
      before.text = next.before.text + before.text
      start = next.start
      after.end = next.start
    } else if next.start == start, !Self.wordBegins(between: before.text, and: next.before.text) {
      before.text += next.before.text
      before.end = start.advanced(past: before.text)
    } else {
      return false
    }
    return true
  }

  private static func wordBegins(between left: String, and right: String) -> Bool {
    guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first else { return false }
    return last.properties.isWhitespace && !first.properties.isWhitespace
  }
}
