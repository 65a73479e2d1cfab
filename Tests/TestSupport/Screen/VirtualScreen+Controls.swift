extension VirtualScreen {
  mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: return
    case 0x08: move(toRow: cursor.row, column: cursor.column - 1)
    case 0x09: move(toRow: cursor.row, column: (cursor.column / 8 + 1) * 8)
    case 0x0A: lineFeed()
    case 0x0D: move(toRow: cursor.row, column: 0)
    default: failures.append("the control \(byte)")
    }
  }

  mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "7"): savedCursor = cursor
    case UInt8(ascii: "8"): move(toRow: savedCursor.row, column: savedCursor.column)
    default: failures.append("ESC \(Unicode.Scalar(byte))")
    }
  }

  mutating func sequence(marker: UInt8, parameters: [Int], final: Unicode.Scalar) {
    let known =
      switch marker {
      case 0: perform(parameters, final)
      case UInt8(ascii: "?"): setModes(parameters, final)
      default: false
      }
    if !known {
      let mark = marker == 0 ? "" : String(Unicode.Scalar(marker))
      failures.append("ESC [ \(mark)\(parameters.map(String.init).joined(separator: ";")) \(final)")
    }
  }

  private mutating func perform(_ parameters: [Int], _ final: Unicode.Scalar) -> Bool {
    // Left out and zero mean the same to a terminal: one step, or the first row or column.
    let first = max(1, parameters.first ?? 1)
    let second = max(1, parameters.dropFirst().first ?? 1)
    switch final {
    case "A": move(toRow: cursor.row - first, column: cursor.column)
    case "B": move(toRow: cursor.row + first, column: cursor.column)
    case "C": move(toRow: cursor.row, column: cursor.column + first)
    case "D": move(toRow: cursor.row, column: cursor.column - first)
    case "G": move(toRow: cursor.row, column: first - 1)
    case "d": move(toRow: first - 1, column: cursor.column)
    case "H", "f": move(toRow: first - 1, column: second - 1)
    case "J": return eraseInScreen(parameters.first ?? 0)
    case "K": return eraseInRow(parameters.first ?? 0)
    case "m": return true
    case "s": savedCursor = cursor
    case "u": move(toRow: savedCursor.row, column: savedCursor.column)
    default: return false
    }
    return true
  }

  private mutating func setModes(_ modes: [Int], _ final: Unicode.Scalar) -> Bool {
    guard final == "h" || final == "l" else { return false }
    for mode in modes {
      switch mode {
      case 25: isCursorVisible = final == "h"
      case 2004: bracketedPaste = final == "h"
      default: return false
      }
    }
    return true
  }

  private mutating func move(toRow row: Int, column: Int) {
    cursor = Place(row: min(max(0, row), grid.count - 1), column: min(max(0, column), columns - 1))
    isWrapPending = false
    lastWritten = nil
  }

  private mutating func eraseInRow(_ part: Int) -> Bool {
    switch part {
    case 0: erase(cursor.column..<columns, inRow: cursor.row)
    case 1: erase(0..<cursor.column + 1, inRow: cursor.row)
    case 2: erase(0..<columns, inRow: cursor.row)
    default: return false
    }
    return true
  }

  private mutating func eraseInScreen(_ part: Int) -> Bool {
    switch part {
    case 0:
      erase(cursor.column..<columns, inRow: cursor.row)
      for row in grid.indices.dropFirst(cursor.row + 1) { erase(0..<columns, inRow: row) }
    case 1:
      erase(0..<cursor.column + 1, inRow: cursor.row)
      for row in 0..<cursor.row { erase(0..<columns, inRow: row) }
    case 2:
      for row in grid.indices { erase(0..<columns, inRow: row) }
    case 3: scrolledRows = []
    default: return false
    }
    return true
  }

  private mutating func erase(_ range: Range<Int>, inRow row: Int) {
    grid[row].erase(range)
    if range.upperBound == columns { grid[row].isWrapped = false }
    lastWritten = nil
  }
}
