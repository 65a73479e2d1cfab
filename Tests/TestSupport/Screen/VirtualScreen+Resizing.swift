extension VirtualScreen {
  /// What a terminal does with its rows when the window becomes wider or narrower.
  public enum ResizeManner: CaseIterable, Sendable {
    /// Rows are cut off or made longer, as xterm does.
    case cut
    /// Rows that were one line are joined and divided anew, as VTE and kitty do.
    case reflow
  }

  /// Changes the size of the window.
  ///
  /// Rows for which there is no room go: empty ones below the cursor, then rows at the top, which go to the
  /// scrollback. What is in the scrollback stays there.
  public mutating func resize(columns newColumns: Int, rows newRows: Int, manner: ResizeManner) {
    let newColumns = max(1, newColumns)
    switch manner {
    case .cut: for row in grid.indices { grid[row].resize(to: newColumns) }
    case .reflow: reflow(to: newColumns)
    }
    columns = newColumns
    fit(rows: max(1, newRows))
    cursor.column = min(cursor.column, columns - 1)
    isWrapPending = false
    lastWritten = nil
  }

  private mutating func fit(rows: Int) {
    while grid.count > rows, cursor.row < grid.count - 1, grid[grid.count - 1].usedColumns == 0 {
      grid.removeLast()
    }
    while grid.count > rows {
      scrolledRows.append(grid.removeFirst())
      cursor.row = max(0, cursor.row - 1)
    }
    while grid.count < rows { grid.append(ScreenRow(columns: columns)) }
  }

  private mutating func reflow(to newColumns: Int) {
    var rewrapped: [ScreenRow] = []
    var newCursor = cursor
    var row = 0
    while row < grid.count {
      let start = row
      while grid[row].isWrapped, row + 1 < grid.count { row += 1 }
      let line = grid[start...row]
      var cells = line.dropLast().flatMap { $0.cells[..<$0.usedColumns] }
      cells += grid[row].cells[..<grid[row].usedColumns]
      let pieces = Self.divide(cells, columns: newColumns)
      if (start...row).contains(cursor.row) {
        let before = line.prefix(cursor.row - start).reduce(0) { $0 + $1.usedColumns } + cursor.column
        newCursor = Self.place(ofCell: before, in: pieces)
        newCursor.row += rewrapped.count
      }
      rewrapped += pieces.enumerated().map { index, piece in
        ScreenRow(cells: piece, columns: newColumns, isWrapped: index < pieces.count - 1)
      }
      row += 1
    }
    grid = rewrapped
    cursor = newCursor
  }

  /// Divides cells into rows; a wide character is never divided.
  private static func divide(_ cells: [ScreenRow.Cell], columns: Int) -> [[ScreenRow.Cell]] {
    var rows: [[ScreenRow.Cell]] = [[]]
    for cell in cells {
      if cell.width > 0, rows[rows.count - 1].count + cell.width > columns { rows.append([]) }
      rows[rows.count - 1].append(cell)
    }
    return rows
  }

  private static func place(ofCell cell: Int, in rows: [[ScreenRow.Cell]]) -> Place {
    var rest = cell
    for (number, row) in rows.enumerated() {
      if rest < row.count { return Place(row: number, column: rest) }
      if number == rows.count - 1 { break }
      rest -= row.count
    }
    return Place(row: rows.count - 1, column: rest)
  }
}
