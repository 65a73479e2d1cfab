/// Changes of the text.
extension EditBuffer {
  /// Puts `text` between two places, and the cursor behind it or where it is said to come.
  ///
  /// What is inserted may become one character with what is beside it; the cursor then goes behind that.
  mutating func change(
    _ range: Range<Position>,
    to text: String,
    cursor: Position? = nil,
    joins: Bool = false
  ) -> EditEffect {
    guard !range.isEmpty || !text.isEmpty else { return .nothing }
    let before = TextChange.Side(
      text: content.text(in: range),
      end: range.upperBound,
      cursor: content.cursor
    )
    let end = range.lowerBound.advanced(past: text)
    content.replace(range, with: text)
    content.cursor = content.boundary(atOrAfter: cursor ?? end)
    let after = TextChange.Side(text: text, end: end, cursor: content.cursor)
    history.add(TextChange(start: range.lowerBound, before: before, after: after), joins: joins)
    return .edited
  }

  mutating func paste(_ text: String, joins: Bool) -> EditEffect {
    streak = .none
    return change(content.cursor..<content.cursor, to: accepted(text), joins: joins)
  }

  /// The text in the form that it can have here.
  func accepted(_ text: String) -> String {
    isMultiline ? text.withLineFeeds() : text.onOneLine()
  }

  /// Deletes from the cursor to a place on either side of it; nil is nothing.
  mutating func erase(to place: Position?, continuing previous: Streak) -> EditEffect {
    guard let place else { return .nothing }
    streak = .deleting
    let cursor = content.cursor
    return change(min(place, cursor)..<max(place, cursor), to: "", joins: previous == .deleting)
  }

  /// Exchanges two characters.
  mutating func transpose() -> EditEffect {
    let (line, cursor) = (content.lines[content.cursor.line], content.cursor)
    guard cursor.offset > 0 else { return .nothing }
    let middle = cursor.offset < line.utf8.count ? cursor.offset : line.boundary(before: cursor.offset)
    guard middle > 0 else { return .nothing }
    let (start, end) = (line.boundary(before: middle), line.boundary(after: middle))
    let exchanged = line[offsets: middle..<end] + line[offsets: start..<middle]
    let range = Position(line: cursor.line, offset: start)..<Position(line: cursor.line, offset: end)
    return change(range, to: String(exchanged))
  }
}
