/// How a text is divided over rows.
struct TextLayout {
  private(set) var lines: [String] = []
  private(set) var layouts: [LineLayout] = []
  private(set) var measures: PaintingMeasures

  init(_ measures: PaintingMeasures) { self.measures = measures }

  mutating func update(to newLines: [String], measures newMeasures: PaintingMeasures) {
    measures = newMeasures
    lines = newLines
    let rooms = (measures.room(inLine: 0), measures.room(inLine: 1))
    layouts = lines.enumerated().map { LineLayout($1, room: $0 == 0 ? rooms.0 : rooms.1) }
  }

  /// A row: its line, and which row of that line it is.
  struct Row: Hashable {
    var line: Int
    var index: Int
  }

  var rowCount: Int { layouts.reduce(0) { $0 + $1.rowCount } }

  /// The number of rows before the one in which a place is.
  func rowNumber(of position: EditedText.Position) -> Int {
    layouts[..<position.line].reduce(0) { $0 + $1.rowCount } + layouts[position.line].row(of: position.offset)
  }

  /// The row with so many rows before it.
  func row(number: Int) -> Row {
    var rest = number
    for (line, layout) in layouts.enumerated() {
      if rest < layout.rowCount { return Row(line: line, index: rest) }
      rest -= layout.rowCount
    }
    return Row(line: layouts.count - 1, index: layouts[layouts.count - 1].rowCount - 1)
  }

  /// The row below.
  func row(after row: Row) -> Row {
    row.index + 1 < layouts[row.line].rowCount
      ? Row(line: row.line, index: row.index + 1) : Row(line: row.line + 1, index: 0)
  }

  /// The bytes of the line that stand in a row.
  func bytes(of row: Row) -> Range<Int> {
    layouts[row.line].bytes(ofRow: row.index, lineLength: lines[row.line].utf8.count)
  }

  /// The columns of the prompt before a row.
  func lead(of row: Row) -> Int {
    row.index == 0 ? measures.columns - measures.room(inLine: row.line).first : 0
  }

  /// The column of the screen at which a place is shown.
  func column(of position: EditedText.Position) -> Int {
    let row = Row(line: position.line, index: layouts[position.line].row(of: position.offset))
    return lines[row.line].withGlyphs(widest: measures.room(inLine: row.line).first) { glyphs in
      var offset = bytes(of: row).lowerBound
      var column = lead(of: row)
      while offset < position.offset {
        let glyph = glyphs.glyph(at: offset)
        column += glyph.columns
        offset += glyph.byteCount
      }
      return column
    }
  }

  /// The place in a row that is nearest to a column of the screen without going beyond it.
  func position(in row: Row, column goal: Int) -> EditedText.Position {
    let bytes = bytes(of: row)
    let isLastOfLine = row.index == layouts[row.line].rowCount - 1
    return lines[row.line].withGlyphs(widest: measures.room(inLine: row.line).first) { glyphs in
      var offset = bytes.lowerBound
      var column = lead(of: row)
      while offset < bytes.upperBound {
        let glyph = glyphs.glyph(at: offset)
        // Behind the last character of a row is before the first of the next one, if there is one.
        let isLast = offset + glyph.byteCount == bytes.upperBound
        if column + glyph.columns > goal || (isLast && !isLastOfLine) { break }
        column += glyph.columns
        offset += glyph.byteCount
      }
      return EditedText.Position(line: row.line, offset: offset)
    }
  }
}
