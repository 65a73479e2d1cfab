/// The rows that a painter has on the screen, and the cursor in them.
struct RowCanvas {
  private var rows: [RowContent] = []
  private var pen = TerminalPen()

  /// Whether there is nothing of the painter on the screen.
  var isEmpty: Bool { rows.isEmpty }

  /// Brings the screen to these rows, of which there is at least one, and the cursor to its place.
  mutating func show(_ newRows: [RowContent], cursorRow: Int, column: Int) -> [UInt8] {
    for (number, row) in newRows.enumerated() {
      if number < rows.count {
        if !row.isSame(as: rows[number]) { write(row, over: rows[number], inRow: number) }
      } else {
        if number > 0 { addRow(number) }
        write(row, over: RowContent(), inRow: number)
      }
    }
    if newRows.count < rows.count {
      pen.move(toRow: newRows.count, column: 0)
      pen.clearBelow()
    }
    rows = newRows
    pen.move(toRow: cursorRow, column: column)
    return pen.take()
  }

  /// Leaves the rows as they are, and goes to the start of a row below them.
  mutating func finish() -> [UInt8] {
    addRow(rows.count)
    defer { self = RowCanvas() }
    return pen.take()
  }

  private mutating func addRow(_ number: Int) {
    pen.move(toRow: number - 1, column: pen.column)
    pen.addRow()
  }

  private mutating func write(_ row: RowContent, over shown: RowContent, inRow number: Int) {
    let (new, old) = (RowCells(row), RowCells(shown))
    let common = new.commonCells(with: old)
    let column = new.columns(ofFirst: common)
    let bytes = new.bytes(afterFirst: common)
    guard !bytes.isEmpty || old.columns > column else { return }
    pen.move(toRow: number, column: column)
    pen.write(bytes, columns: new.columns - column)
    if old.columns > new.columns { pen.clearRestOfRow() }
  }
}
