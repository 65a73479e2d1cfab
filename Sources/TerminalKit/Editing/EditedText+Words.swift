/// Where words begin and end.
extension EditedText {
  /// The start of the word that the place is in or behind; the start of the text if there is none.
  func wordStart(before place: Position) -> Position {
    var offset = place.offset
    for line in stride(from: place.line, through: 0, by: -1) {
      if let start = lines[line].wordStart(before: min(offset, lines[line].utf8.count)) {
        return Position(line: line, offset: start)
      }
      offset = .max
    }
    return Position(line: 0, offset: 0)
  }

  /// The end of the word that the place is in or before; the end of the text if there is none.
  func wordEnd(after place: Position) -> Position {
    var offset = place.offset
    for line in place.line..<lines.count {
      if let end = lines[line].wordEnd(after: offset) { return Position(line: line, offset: end) }
      offset = 0
    }
    return end
  }
}

extension String {
  /// The start of the last word that begins before `offset`, nil if there is none.
  func wordStart(before offset: Int) -> Int? {
    let outside = backward(from: index(atOffset: offset)) { !isInWord($0) }
    let start = backward(from: outside) { isInWord($0) }
    return start == outside ? nil : self.offset(of: start)
  }

  /// The end of the first word that ends after `offset`, nil if there is none.
  func wordEnd(after offset: Int) -> Int? {
    var end = index(atOffset: offset)
    while end < endIndex, !isInWord(end) { end = index(after: end) }
    guard end < endIndex else { return nil }
    while end < endIndex, isInWord(end) { end = index(after: end) }
    return self.offset(of: end)
  }

  /// The start of the white space before `offset` and of what is not white space before that.
  func startOfWhatFollowsSpace(before offset: Int) -> Int {
    let text = backward(from: index(atOffset: offset)) { self[$0].isWhitespace }
    return self.offset(of: backward(from: text) { !self[$0].isWhitespace })
  }

  /// Whether there is white space with something else behind it.
  var hasSeveralWords: Bool {
    guard let space = unicodeScalars.firstIndex(where: \.properties.isWhitespace) else { return false }
    return !unicodeScalars[space...].allSatisfy(\.properties.isWhitespace)
  }

  private func backward(from start: Index, while condition: (Index) -> Bool) -> Index {
    var place = start
    while place > startIndex {
      let previous = index(before: place)
      guard condition(previous) else { break }
      place = previous
    }
    return place
  }

  /// Whether the character at a place belongs to a word.
  private func isInWord(_ place: Index) -> Bool {
    let character = self[place]
    if character.isLetterOrDigit { return true }
    guard character.joinsWords, place > startIndex, self[index(before: place)].isLetterOrDigit else {
      return false
    }
    let next = index(after: place)
    return next < endIndex && self[next].isLetterOrDigit
  }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }

  /// Whether the character between two letters makes one word of them: an apostrophe or a hyphen.
  fileprivate var joinsWords: Bool {
    switch self {
    case "'", "\u{2019}", "\u{2BC}", "-", "\u{2010}", "\u{2011}": true
    default: false
    }
  }
}
