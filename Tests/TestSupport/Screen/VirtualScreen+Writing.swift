import TerminalKit

extension VirtualScreen {
  /// Shows a scalar: as a character of its own, or joined to the one just written.
  mutating func print(_ scalar: Unicode.Scalar) {
    if join(scalar) { return }
    let character = Character(scalar)
    let width = character.displayWidth
    guard width > 0 else {
      attach(scalar)
      return
    }
    if isWrapPending || cursor.column + width > columns {
      grid[cursor.row].isWrapped = true
      cursor.column = 0
      lineFeed()
    }
    lastWritten = cursor
    put(String(character), width: width)
  }

  mutating func lineFeed() {
    isWrapPending = false
    lastWritten = nil
    if cursor.row + 1 < grid.count {
      cursor.row += 1
    } else {
      scrolledRows.append(grid.removeFirst())
      grid.append(ScreenRow(columns: columns))
    }
  }

  /// Joins a scalar to the character just written, if the two are one character.
  private mutating func join(_ scalar: Unicode.Scalar) -> Bool {
    guard let place = lastWritten else { return false }
    var text = grid[place.row].cells[place.column].text
    text.unicodeScalars.append(scalar)
    guard text.count == 1, let character = text.first else { return false }
    cursor = place
    put(text, width: max(1, character.displayWidth))
    return true
  }

  /// Puts a mark that belongs to nothing just written in the cell before the cursor.
  private mutating func attach(_ scalar: Unicode.Scalar) {
    var column = isWrapPending ? cursor.column : cursor.column - 1
    while column > 0, grid[cursor.row].cells[column].width == 0 { column -= 1 }
    if column >= 0 { grid[cursor.row].combine(scalar, at: column) }
  }

  private mutating func put(_ text: String, width: Int) {
    grid[cursor.row].put(text, width: width, at: cursor.column)
    isWrapPending = cursor.column + width >= columns
    cursor.column = min(cursor.column + width, columns - 1)
  }
}
