extension TextLayout {
  /// The column of the screen at which a place is shown.
  func column(of position: EditedText.Position) -> Int {
    let row = row(of: position)
    return withGlyphs(of: row) { glyphs in
      var column = startColumn(of: row)
      var offset = bytes(of: row).lowerBound
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
    return withGlyphs(of: row) { glyphs in
      var column = startColumn(of: row)
      var offset = bytes.lowerBound
      while offset < bytes.upperBound {
        let glyph = glyphs.glyph(at: offset)
        let next = offset + glyph.byteCount
        column += glyph.columns
        // Behind the last character of a row is before the first of the next row, if there is one.
        if column > goal || (next == bytes.upperBound && !isLastOfLine) { break }
        offset = next
      }
      return EditedText.Position(line: row.line, offset: offset)
    }
  }

  private func startColumn(of row: Row) -> Int {
    row.index == 0 ? measures.lead(ofLine: row.line).columns : 0
  }

  private func withGlyphs<Result>(of row: Row, _ body: (GlyphReader) -> Result) -> Result {
    lines[row.line].withGlyphs(widest: measures.room(inLine: row.line).first, body)
  }
}
