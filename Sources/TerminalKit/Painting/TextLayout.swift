/// How a text is divided over rows.
struct TextLayout {
  /// A row: its line, and which row of that line it is.
  struct Row: Hashable {
    var line: Int
    var index: Int
  }

  private(set) var lines: [String] = []
  private(set) var layouts: [LineLayout] = []
  private(set) var measures: PaintingMeasures

  /// Creates the layout of no text at all.
  init(_ measures: PaintingMeasures) {
    self.measures = measures
  }

  /// Lays out a text; what did not change since the last one is not looked at again.
  mutating func update(to text: [String], measures newMeasures: PaintingMeasures) {
    let isNew =
      lines.isEmpty || measures.room(inLine: 0) != newMeasures.room(inLine: 0)
      || measures.room(inLine: 1) != newMeasures.room(inLine: 1)
    measures = newMeasures
    if isNew {
      layouts = text.enumerated().map { LineLayout($1, room: measures.room(inLine: $0)) }
    } else {
      updateChangedLines(to: text)
    }
    lines = text
  }

  /// The number of rows of the whole text.
  var rowCount: Int { layouts.reduce(0) { $0 + $1.rowCount } }

  /// The row in which a place is.
  func row(of position: EditedText.Position) -> Row {
    Row(line: position.line, index: layouts[position.line].row(of: position.offset))
  }

  /// The number of rows before a row.
  func number(of row: Row) -> Int { layouts[..<row.line].reduce(row.index) { $0 + $1.rowCount } }

  /// The row with so many rows before it, the last one if there are not so many.
  func row(number: Int) -> Row {
    var rest = number
    for (line, layout) in layouts.enumerated() {
      if rest < layout.rowCount { return Row(line: line, index: rest) }
      rest -= layout.rowCount
    }
    return Row(line: layouts.count - 1, index: layouts[layouts.count - 1].rowCount - 1)
  }

  /// The row below a row that is not the last.
  func row(after row: Row) -> Row {
    row.index + 1 < layouts[row.line].rowCount
      ? Row(line: row.line, index: row.index + 1) : Row(line: row.line + 1, index: 0)
  }

  /// The bytes of the line that stand in a row.
  func bytes(of row: Row) -> Range<Int> {
    layouts[row.line].bytes(ofRow: row.index, lineLength: lines[row.line].utf8.count)
  }

  private mutating func updateChangedLines(to text: [String]) {
    let common = lines.commonLines(with: text)
    let old = common.prefix..<lines.count - common.suffix
    let new = common.prefix..<text.count - common.suffix
    let both = min(old.count, new.count)
    for line in new.prefix(both) {
      layouts[line].update(from: lines[line], to: text[line], room: measures.room(inLine: line))
    }
    layouts.replaceSubrange(
      old.dropFirst(both),
      with: new.dropFirst(both).map { LineLayout(text[$0], room: measures.room(inLine: $0)) }
    )
  }
}
