@testable import TerminalKit

/// What an edit buffer must do, said as simply as possible: characters, a cursor, and copies of all that was.
struct EditModel {
  struct Version: Equatable {
    var characters: [Character]
    /// The characters before the cursor.
    var cursor: Int

    var text: String { String(characters) }
  }

  private(set) var now: Version
  private var killed = ""
  private var wasKill = false

  init(_ text: String) {
    now = Version(characters: Array(text), cursor: text.count)
  }

  mutating func insert(_ text: String) {
    wasKill = false
    replace(now.cursor..<now.cursor, with: text)
  }

  mutating func perform(_ command: EditCommand) {
    let mayJoin = wasKill
    wasKill = false
    switch command {
    case .left: now.cursor = max(0, now.cursor - 1)
    case .right: now.cursor = min(now.characters.count, now.cursor + 1)
    case .wordLeft: now.cursor = wordStart
    case .wordRight: now.cursor = wordEnd
    case .lineStart: now.cursor = lineStart
    case .lineEnd: now.cursor = lineEnd
    case .textStart: now.cursor = 0
    case .textEnd: now.cursor = now.characters.count
    case .backspace: replace(max(0, now.cursor - 1)..<now.cursor, with: "")
    case .delete: replace(now.cursor..<min(now.characters.count, now.cursor + 1), with: "")
    case .killToLineStart: kill(from: lineStart, mayJoin)
    case .killToLineEnd: kill(to: isAtLineEnd ? nextPlace : lineEnd, mayJoin)
    case .killWordLeft: kill(from: isAtLineStart ? previousPlace : max(lineStart, wordStart), mayJoin)
    case .killWordRight: kill(to: isAtLineEnd ? nextPlace : min(lineEnd, wordEnd), mayJoin)
    case .killLeftToSpace: kill(from: isAtLineStart ? previousPlace : max(lineStart, spaceStart), mayJoin)
    case .yank: replace(now.cursor..<now.cursor, with: killed)
    case .transpose: transpose()
    case .undo, .redo: break
    }
  }

  /// The cursor goes behind what was inserted, and further to the end of the character that ends beyond it.
  private mutating func replace(_ range: Range<Int>, with text: String) {
    let before = String(now.characters[..<range.lowerBound]) + text
    now.characters = Array(before + String(now.characters[range.upperBound...]))
    var bytes = 0
    now.cursor =
      now.characters.firstIndex { character in
        defer { bytes += character.utf8.count }
        return bytes >= before.utf8.count
      } ?? now.characters.count
  }

  private mutating func kill(from start: Int? = nil, to end: Int? = nil, _ mayJoin: Bool) {
    let range = (start ?? now.cursor)..<(end ?? now.cursor)
    guard !range.isEmpty else { return }
    let text = String(now.characters[range])
    killed = !mayJoin ? text : start == nil ? killed + text : text + killed
    replace(range, with: "")
    wasKill = true
  }

  private mutating func transpose() {
    let middle = isAtLineEnd ? now.cursor - 1 : now.cursor
    guard middle > lineStart, !isAtLineStart else { return }
    replace(
      middle - 1..<middle + 1,
      with: String(now.characters[middle]) + String(now.characters[middle - 1])
    )
  }

  private var isAtLineStart: Bool { now.cursor == lineStart }
  private var isAtLineEnd: Bool { now.cursor == lineEnd }
  private var previousPlace: Int { max(0, now.cursor - 1) }
  private var nextPlace: Int { min(now.characters.count, now.cursor + 1) }
  private var lineStart: Int { start(from: now.cursor) { now.characters[$0] != "\n" } }
  private var lineEnd: Int { end(from: now.cursor) { now.characters[$0] != "\n" } }
  private var wordStart: Int { start(from: start(from: now.cursor) { !isInWord($0) }, while: isInWord) }
  private var wordEnd: Int { end(from: end(from: now.cursor) { !isInWord($0) }, while: isInWord) }
  private var spaceStart: Int {
    let text = start(from: now.cursor) { now.characters[$0].isWhitespace && now.characters[$0] != "\n" }
    return start(from: text) { !now.characters[$0].isWhitespace }
  }

  private func start(from place: Int, while condition: (Int) -> Bool) -> Int {
    var place = place
    while place > 0, condition(place - 1) { place -= 1 }
    return place
  }

  private func end(from place: Int, while condition: (Int) -> Bool) -> Int {
    var place = place
    while place < now.characters.count, condition(place) { place += 1 }
    return place
  }

  private func isInWord(_ place: Int) -> Bool {
    let isLetter = { (place: Int) in
      now.characters.indices.contains(place)
        && (now.characters[place].isLetter || now.characters[place].isNumber)
    }
    let joins = "'’-".contains(now.characters[place])
    return isLetter(place) || joins && isLetter(place - 1) && isLetter(place + 1)
  }
}
