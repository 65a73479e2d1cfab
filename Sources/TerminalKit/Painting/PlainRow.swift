/// The row of the terminal that the cursor is in, where nothing but printing and backspaces can be used.
///
/// What was printed of the line always ends in this row: a backspace cannot go to the row above, so what is
/// behind the cursor is printed to the end of its row and no further.
struct PlainRow {
  /// The columns of a row, one less than the window has: after a character in the last column, terminals
  /// differ in what a backspace does. A row that is full is ended with a line break of our own.
  private let columns: Int
  private let widest: Int
  private var line: String
  /// Where in the line the row begins, and in which column: behind the prompt or at the edge.
  private var start: Int
  private var startColumn: Int
  /// How far the line was printed.
  private var end: Int
  private var cursor: Int
  private var bytes: [UInt8] = []

  /// Begins a line on a fresh row, with its prompt and nothing more.
  ///
  /// - Parameter offset: Where in the line printing begins; an ellipsis shows that something was left out.
  init(_ line: String, from offset: Int, lead: PaintingMeasures.Lead, room: RowRoom) {
    let mark = offset > 0 ? "…" : ""
    columns = room.later
    widest = max(2, room.first - mark.displayWidth)
    self.line = line
    (start, end, cursor) = (offset, offset, offset)
    startColumn = lead.columns + mark.displayWidth
    bytes = Array((lead.shown + mark).utf8)
  }

  /// Gives the bytes collected since the last time.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Goes behind what was printed of the line, and from there to the start of a fresh row.
  mutating func leave() {
    move(to: end)
    bytes += [0x0D, 0x0A]
  }

  /// Prints the line up to a place at least, and puts the cursor there.
  mutating func show(reaching goal: Int) {
    printOn(reaching: goal, over: startColumn)
    move(to: goal)
  }

  /// Changes the line and the cursor to these.
  ///
  /// - Returns: Whether it could be done: not when it concerns what is no longer within reach.
  mutating func change(to newLine: String, cursor newCursor: Int) -> Bool {
    guard newCursor >= start, let change = firstChange(in: newLine) else { return false }
    // What lies between is text that is not on the screen; it is passed over only if that is not much.
    guard min(newCursor, change) - end <= columns else { return false }
    let endColumn = column(of: end)
    let isVisible = change < end || (change == end && newLine.utf8.count != line.utf8.count)
    if isVisible { move(to: change) }
    line = newLine
    if isVisible || newCursor > end {
      if !isVisible { move(to: end) }
      printOn(reaching: newCursor, over: endColumn)
    }
    move(to: newCursor)
    return true
  }

  /// Finds the character at which the line in this row changes: the end of the shorter one if that is the start
  /// of the other. Nil when it lies before this row, or has no column of its own to go back to.
  private func firstChange(in newLine: String) -> Int? {
    let common = line.commonBytes(with: newLine).prefix
    guard common >= start else { return nil }
    guard common <= end else { return common }
    let oldBorder = withGlyphs { $0.border(notAfter: common, from: start) }
    let newBorder = newLine.withGlyphs(widest: widest) { $0.border(notAfter: common, from: start) }
    guard let oldBorder, let newBorder else { return nil }
    return min(oldBorder, newBorder)
  }

  /// Prints the line from the cursor on until its row is full, over what stood there up to a column.
  private mutating func printOn(reaching goal: Int, over oldColumn: Int) {
    var (column, stale) = (self.column(of: cursor), oldColumn)
    var printed: [UInt8] = []
    line.withGlyphs(widest: widest) { glyphs in
      while cursor < glyphs.bytes.count {
        let glyph = glyphs.glyph(at: cursor)
        if column + glyph.columns > columns {
          if cursor >= goal { break }
          printed += repeatElement(.space, count: max(0, stale - column))
          printed += [0x0D, 0x0A]
          (start, startColumn, column, stale) = (cursor, 0, 0, 0)
        }
        glyphs.append(glyph, at: cursor, to: &printed)
        column += glyph.columns
        cursor += glyph.byteCount
      }
    }
    end = cursor
    let blank = max(0, stale - column)
    bytes += printed
    bytes += repeatElement(.space, count: blank)
    bytes += repeatElement(.backspace, count: blank)
  }

  /// Goes to a place in this row: back with backspaces, on by printing what is there again.
  private mutating func move(to offset: Int) {
    if offset < cursor {
      bytes += repeatElement(.backspace, count: column(of: cursor) - column(of: offset))
    } else {
      bytes += withGlyphs { glyphs in
        var shown: [UInt8] = []
        var place = cursor
        while place < offset {
          let glyph = glyphs.glyph(at: place)
          glyphs.append(glyph, at: place, to: &shown)
          place += glyph.byteCount
        }
        return shown
      }
    }
    cursor = offset
  }

  private func column(of offset: Int) -> Int {
    withGlyphs { glyphs in
      var (column, place) = (startColumn, start)
      while place < offset {
        let glyph = glyphs.glyph(at: place)
        column += glyph.columns
        place += glyph.byteCount
      }
      return column
    }
  }

  private func withGlyphs<Result>(_ body: (GlyphReader) -> Result) -> Result {
    line.withGlyphs(widest: widest, body)
  }
}

extension GlyphReader {
  /// Finds the last border between characters up to an offset, nil when a character without columns follows it:
  /// that is drawn in the cell before it.
  fileprivate func border(notAfter offset: Int, from start: Int) -> Int? {
    var border = start
    while border < bytes.count {
      let glyph = glyph(at: border)
      if border + glyph.byteCount > offset { return glyph.columns > 0 ? border : nil }
      border += glyph.byteCount
    }
    return border
  }
}
