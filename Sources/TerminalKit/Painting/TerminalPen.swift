/// Collects bytes for a terminal, and knows where its cursor is within the rows that were painted.
struct TerminalPen: Hashable {
  /// The row of the cursor, from 0.
  private(set) var row = 0
  /// The column of the cursor, from 0.
  private(set) var column = 0
  private var bytes: [UInt8] = []

  /// Gives the bytes collected since the last time.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Goes to a place within the rows that are there, with relative movements only.
  mutating func move(toRow newRow: Int, column newColumn: Int) {
    if newRow < row { control(row - newRow, "A") }
    if newRow > row { control(newRow - row, "B") }
    if newColumn != column {
      switch newColumn {
      case 0: bytes.append(0x0D)
      case column - 1: bytes.append(0x08)
      default: control(newColumn + 1, "G")
      }
    }
    (row, column) = (newRow, newColumn)
  }

  /// Begins a row below the one of the cursor, which must be the last; at the bottom of the window everything
  /// moves up.
  mutating func addRow() {
    bytes += [0x0D, 0x0A]
    (row, column) = (row + 1, 0)
  }

  /// Writes what takes so many columns.
  mutating func write(_ shown: some Sequence<UInt8>, columns: Int) {
    bytes += shown
    column += columns
  }

  /// Clears from the cursor to the end of its row.
  mutating func clearRestOfRow() { bytes += "\u{1B}[K".utf8 }

  /// Clears from the cursor to the end of the screen.
  mutating func clearBelow() { bytes += "\u{1B}[J".utf8 }

  private mutating func control(_ count: Int, _ function: Character) {
    bytes += count == 1 ? "\u{1B}[\(function)".utf8 : "\u{1B}[\(count)\(function)".utf8
  }
}
