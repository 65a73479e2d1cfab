/// A row of the screen: a lead (a prompt or a mark, or nothing) and a part of the text.
struct PaintedRow: Hashable {
  /// What stands before the text, escape sequences of its style included.
  var lead: [UInt8] = []
  /// The columns of the lead.
  var leadColumns = 0
  /// The part of the text as it is typed.
  var text = ""
  /// The columns of the screen that the row may take; a space beyond them is out of sight.
  var columns = 0
  /// The most columns of one character.
  var widest = 2

  /// The place where a row begins to differ from another.
  struct Difference: Hashable {
    /// The offset in the text, nil when the lead must be written again too.
    var offset: Int?
    /// The column of the screen.
    var column: Int
  }

  /// Equality of letters is not enough: a letter with an accent can be spelled in two ways.
  static func == (first: PaintedRow, second: PaintedRow) -> Bool {
    first.lead == second.lead && first.text.utf8.elementsEqual(second.text.utf8)
      && first.columns == second.columns && first.widest == second.widest
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(lead)
    hasher.combine(text)
  }

  /// The characters in sight, each with its offset.
  func visibleGlyphs() -> [(offset: Int, glyph: Glyph)] {
    text.withGlyphs(widest: widest) { glyphs in
      var found: [(offset: Int, glyph: Glyph)] = []
      var offset = 0
      var column = leadColumns
      while offset < glyphs.bytes.count {
        let glyph = glyphs.glyph(at: offset)
        column += glyph.columns
        if column > columns { break }
        found.append((offset, glyph))
        offset += glyph.byteCount
      }
      return found
    }
  }

  /// The columns of the screen that the row takes.
  var usedColumns: Int { visibleGlyphs().reduce(leadColumns) { $0 + $1.glyph.columns } }

  /// Finds where what is shown must be written anew to become this row; nil when it is the same to see.
  func difference(from shown: PaintedRow) -> Difference? {
    guard lead == shown.lead, widest == shown.widest else { return Difference(offset: nil, column: 0) }
    let (new, old) = (visibleGlyphs(), shown.visibleGlyphs())
    let newBytes = Array(text.utf8)
    let oldBytes = Array(shown.text.utf8)
    var column = leadColumns
    // Where to begin: a character without columns is drawn in the cell before it, so that goes along.
    var start = Difference(offset: nil, column: 0)
    for index in 0..<max(new.count, old.count) {
      let (fresh, stale) = (index < new.count ? new[index] : nil, index < old.count ? old[index] : nil)
      if (fresh?.glyph.columns ?? 1) > 0, (stale?.glyph.columns ?? 1) > 0 {
        start = Difference(
          offset: fresh?.offset ?? (new.last.map { $0.offset + $0.glyph.byteCount } ?? 0),
          column: column
        )
      }
      guard let fresh, let stale, fresh.glyph == stale.glyph,
        newBytes[fresh.offset..<fresh.offset + fresh.glyph.byteCount]
          == oldBytes[stale.offset..<stale.offset + stale.glyph.byteCount]
      else { return start }
      column += fresh.glyph.columns
    }
    return nil
  }
}
