/// What a ``PlainPainter`` has shown of a text, and the row that its cursor is in.
struct PlainText {
  private(set) var measures: PaintingMeasures
  private var lines: [String]
  /// The line that the row belongs to.
  private var line: Int
  private var row: PlainRow
  private var bytes: [UInt8] = []

  /// Shows a whole text on a fresh row.
  init(_ text: EditedText, measures: PaintingMeasures) {
    self.measures = measures
    lines = text.lines
    line = 0
    row = PlainRow(lines[0], from: 0, lead: measures.lead(ofLine: 0), room: measures.room(inLine: 0))
    row.show(reaching: lines[0].utf8.count)
    for line in lines.indices.dropFirst() { begin(line) }
    place(text.cursor)
  }

  /// Gives the bytes collected since the last time.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes + row.take()
  }

  /// Shows what changed, and puts the cursor in its place.
  mutating func change(to text: EditedText) {
    // Of equal lines before and after the cursor, those after it count as the old ones.
    let common = lines.commonLines(with: text.lines, prefixLimit: text.cursor.line)
    lines = text.lines
    for changed in common.prefix..<lines.count - common.suffix {
      if changed == line, changed == common.prefix {
        // The row of the cursor changes where it stands.
        if changed == text.cursor.line || row.change(to: lines[line], cursor: lines[line].utf8.count) {
          continue
        }
      }
      begin(changed)
    }
    place(text.cursor)
  }

  /// Shows the line of the cursor on a fresh row, laid out anew.
  mutating func beginAgain(_ text: EditedText, measures: PaintingMeasures) {
    self.measures = measures
    lines = text.lines
    repeatAround(text.cursor)
  }

  /// Goes to a fresh row below all that was shown.
  mutating func finish() {
    row.leave()
  }

  private mutating func begin(_ newLine: Int) {
    begin(newLine, from: 0, reaching: lines[newLine].utf8.count)
  }

  private mutating func place(_ cursor: EditedText.Position) {
    if line == cursor.line, row.change(to: lines[line], cursor: cursor.offset) { return }
    repeatAround(cursor)
  }

  private mutating func repeatAround(_ cursor: EditedText.Position) {
    let room = measures.room(inLine: cursor.line)
    let start = lines[cursor.line].startOfRow(around: cursor.offset, columns: room.first)
    begin(cursor.line, from: start, reaching: cursor.offset)
  }

  private mutating func begin(_ newLine: Int, from start: Int, reaching goal: Int) {
    row.leave()
    bytes += row.take()
    line = newLine
    row = PlainRow(
      lines[line],
      from: start,
      lead: measures.lead(ofLine: line),
      room: measures.room(inLine: line)
    )
    row.show(reaching: goal)
  }
}

extension String {
  /// Finds where to begin a row that shows a place in the line: at its beginning if the place is then in that
  /// row, else at a word some way before the place.
  fileprivate func startOfRow(around offset: Int, columns: Int) -> Int {
    let place = utf8.index(startIndex, offsetBy: offset)
    if utf8.distance(from: startIndex, to: prefix(columns: columns).endIndex) >= offset { return 0 }
    var start = place
    var room = columns / 2
    while start > startIndex {
      let previous = index(before: start)
      room -= max(1, self[previous].displayWidth)
      guard room > 0 else { break }
      start = previous
    }
    let word = self[start..<place].firstIndex(of: " ").map { index(after: $0) } ?? start
    return utf8.distance(from: startIndex, to: word < place ? word : start)
  }
}
