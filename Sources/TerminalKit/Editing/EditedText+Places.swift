/// Places in a text and what lies between them.
extension EditedText {
  /// Behind the last character.
  var end: Position { endOfLine(lines.count - 1) }

  /// Behind the last character of a line.
  func endOfLine(_ line: Int) -> Position { Position(line: line, offset: lines[line].utf8.count) }

  /// One character further, a line end counting as one; nil at the end.
  func position(after place: Position) -> Position? {
    let line = lines[place.line]
    if place.offset < line.utf8.count {
      return Position(line: place.line, offset: line.boundary(after: place.offset))
    }
    return place.line + 1 < lines.count ? Position(line: place.line + 1, offset: 0) : nil
  }

  /// One character back, a line end counting as one; nil at the start.
  func position(before place: Position) -> Position? {
    if place.offset > 0 {
      return Position(line: place.line, offset: lines[place.line].boundary(before: place.offset))
    }
    return place.line > 0 ? endOfLine(place.line - 1) : nil
  }

  /// The nearest place between two characters that is not before `place`, on the same line.
  func boundary(atOrAfter place: Position) -> Position {
    Position(line: place.line, offset: lines[place.line].boundary(atOrAfter: place.offset))
  }

  /// The place in the text that is meant by one that may lie outside it or within a character.
  func nearest(_ place: Position) -> Position {
    if place.line < 0 { return Position(line: 0, offset: 0) }
    guard place.line < lines.count else { return end }
    return Position(line: place.line, offset: lines[place.line].boundary(atOrBefore: place.offset))
  }

  /// The text between two places.
  func text(in range: Range<Position>) -> String {
    let (first, last) = (range.lowerBound, range.upperBound)
    if first.line == last.line {
      return String(lines[first.line][offsets: first.offset..<last.offset])
    }
    var parts = lines[first.line...last.line].map { Substring($0) }
    parts[parts.count - 1] = lines[last.line][offsets: 0..<last.offset]
    parts[0] = lines[first.line][offsets: first.offset..<lines[first.line].utf8.count]
    return parts.joined(separator: "\n")
  }

  /// Puts `text` between two places instead of what is there, and leaves the cursor alone.
  mutating func replace(_ range: Range<Position>, with text: String) {
    let (first, last) = (range.lowerBound, range.upperBound)
    if first.line == last.line, !text.utf8.contains(.lineFeed) {
      let line = lines[first.line]
      let bounds = line.index(atOffset: first.offset)..<line.index(atOffset: last.offset)
      lines[first.line].replaceSubrange(bounds, with: text)
      return
    }
    var new = text.splitAtLineFeeds()
    new[0] = lines[first.line][offsets: 0..<first.offset] + new[0]
    new[new.count - 1] += lines[last.line][offsets: last.offset..<lines[last.line].utf8.count]
    lines.replaceSubrange(first.line...last.line, with: new)
  }
}

extension EditedText.Position {
  /// The place behind `text` when that is inserted here.
  func advanced(past text: String) -> Self {
    var place = self
    var rest = text.utf8[...]
    while let end = rest.firstIndex(of: .lineFeed) {
      rest = rest[rest.index(after: end)...]
      place = Self(line: place.line + 1, offset: 0)
    }
    place.offset += rest.count
    return place
  }
}
