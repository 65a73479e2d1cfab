extension StringProtocol {
  /// Breaks the text into lines that take at most a number of terminal columns.
  ///
  /// Lines break at spaces and after a hyphen between letters; a word that is longer than a line is cut between
  /// characters. Line breaks in the text stay, an empty line included, as do spaces that a line of the text
  /// begins with. Spaces at a break and at the end of a line go. A tab counts as one space.
  ///
  /// - Parameters:
  ///   - width: The columns of a line, indent included; less than 1 counts as 1. Only a single character that
  ///     is wider than that sticks out.
  ///   - hangingIndent: The spaces before every line but the first; at least one column is left for text.
  /// - Returns: The lines, at least one, without line ends.
  public func wrapped(to width: Int, hangingIndent: Int = 0) -> [String] {
    let width = Swift.max(1, width)
    if isOneLine(in: width) { return [String(self)] }
    var filler = LineFiller(width: width, indent: Swift.min(Swift.max(0, hangingIndent), width - 1))
    for line in split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
      for piece in Pieces(rest: Substring(line)) { filler.add(piece) }
      filler.breakLine()
    }
    return filler.lines
  }

  /// Whether it is a line as it is: most cells of a table are, and a table has many.
  private func isOneLine(in width: Int) -> Bool {
    guard last != " " else { return false }
    return utf8.allSatisfy { $0 >= 0x20 } && displayWidth <= width
  }
}

/// A part of a line that is not broken if it fits, with the number of spaces before it.
private struct Piece {
  var spaces: Int
  var text: Substring
}

/// The pieces of one line of text, in order.
private struct Pieces: Sequence, IteratorProtocol {
  var rest: Substring

  mutating func next() -> Piece? {
    let text = rest.drop(while: isSpace)
    guard let first = text.first else { return nil }
    var previous = first
    var end = text.index(after: text.startIndex)
    var isAfterHyphen = false
    while end < text.endIndex, !isSpace(text[end]) {
      let character = text[end]
      // Not before a digit: a date, a range or a negative number stays whole.
      if isAfterHyphen && character.isLetter { break }
      isAfterHyphen = isHyphen(character) && previous.isLetter
      previous = character
      end = text.index(after: end)
    }
    defer { rest = text[end...] }
    return Piece(spaces: rest.distance(from: rest.startIndex, to: text.startIndex), text: text[..<end])
  }

  /// A no-break space is no place to break, and so no space here.
  private func isSpace(_ character: Character) -> Bool { character == " " || character == "\t" }

  private func isHyphen(_ character: Character) -> Bool { character == "-" || character == "\u{2010}" }
}

/// Puts pieces on lines, each line as full as it can be.
private struct LineFiller {
  let width: Int
  let indent: Int
  private(set) var lines: [String] = []
  private var current = ""
  private var currentWidth = 0

  init(width: Int, indent: Int) {
    self.width = width
    self.indent = indent
  }

  /// The columns left for text: the indent is put in front when a line is finished.
  private var limit: Int { lines.isEmpty ? width : width - indent }

  mutating func add(_ piece: Piece) {
    let pieceWidth = piece.text.displayWidth
    if currentWidth + piece.spaces + pieceWidth <= limit {
      append(String(repeating: " ", count: piece.spaces) + piece.text, width: piece.spaces + pieceWidth)
      return
    }
    if !current.isEmpty { breakLine() }
    var rest = piece.text
    while !rest.isEmpty {
      var head = rest.prefix(columns: limit)
      // A character wider than the whole line has to go somewhere.
      if head.isEmpty { head = rest.prefix(1) }
      append(String(head), width: head.displayWidth)
      rest = rest[head.endIndex...]
      if !rest.isEmpty { breakLine() }
    }
  }

  /// Finishes the current line, also where it is empty.
  mutating func breakLine() {
    let isIndented = !lines.isEmpty && !current.isEmpty
    lines.append((isIndented ? String(repeating: " ", count: indent) : "") + current)
    current = ""
    currentWidth = 0
  }

  private mutating func append(_ text: String, width: Int) {
    current += text
    currentWidth += width
  }
}
