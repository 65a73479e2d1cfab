/// What stands in a row of the screen: cheap to make and to compare.
struct RowContent {
  /// What stands before the text (a prompt, or a mark that has the row to itself), with its style.
  var lead: [UInt8] = []
  /// The columns of the lead.
  var leadColumns = 0
  /// The part of the text, as it is typed.
  var text = ""
  /// The columns of the row; a space beyond them is out of sight.
  var columns = 0
  /// The most columns of one character.
  var widest = 2

  func isSame(as other: RowContent) -> Bool {
    lead == other.lead && text.hasSameBytes(as: other.text) && columns == other.columns
      && widest == other.widest
  }
}

/// A row as it is sent, divided into what is drawn together: the lead first, then the characters.
///
/// A character without columns is drawn in the cell before it, and belongs to that.
struct RowCells {
  private struct Cell: Hashable {
    var end: Int
    var columns: Int
  }

  private var bytes: [UInt8]
  private var cells: [Cell]

  init(_ content: RowContent) {
    var bytes = content.lead
    var cells = [Cell(end: bytes.count, columns: content.leadColumns)]
    content.text.withGlyphs(widest: content.widest) { glyphs in
      var offset = 0
      var column = content.leadColumns
      while offset < glyphs.bytes.count {
        let glyph = glyphs.glyph(at: offset)
        column += glyph.columns
        guard column <= content.columns else { return }
        glyphs.append(glyph, at: offset, to: &bytes)
        if glyph.columns > 0 {
          cells.append(Cell(end: bytes.count, columns: glyph.columns))
        } else {
          cells[cells.count - 1].end = bytes.count
        }
        offset += glyph.byteCount
      }
    }
    (self.bytes, self.cells) = (bytes, cells)
  }

  /// The columns of the screen that the row takes.
  var columns: Int { columns(ofFirst: cells.count) }

  /// The number of cells at the start that are the same in another row.
  func commonCells(with other: RowCells) -> Int {
    var common = 0
    while common < min(cells.count, other.cells.count), cells[common] == other.cells[common],
      bytes[start(of: common)..<cells[common].end] == other.bytes[start(of: common)..<cells[common].end]
    {
      common += 1
    }
    return common
  }

  /// The columns that the first cells take.
  func columns(ofFirst count: Int) -> Int { cells[..<count].reduce(0) { $0 + $1.columns } }

  /// What shows the cells after the first ones.
  func bytes(afterFirst count: Int) -> ArraySlice<UInt8> { bytes[start(of: count)...] }

  private func start(of cell: Int) -> Int { cell == 0 ? 0 : cells[cell - 1].end }
}
