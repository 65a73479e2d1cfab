/// One row of a ``VirtualScreen``.
struct ScreenRow: Hashable, Sendable {
  /// One column of a row.
  struct Cell: Hashable, Sendable {
    /// The character that begins here; empty where nothing was written.
    var text = ""
    /// The columns of the character; 0 for the later columns of a wide one.
    var width = 1
  }

  private(set) var cells: [Cell]
  /// Whether the text went on in the next row because this one was full.
  var isWrapped = false

  init(columns: Int) {
    cells = Array(repeating: Cell(), count: columns)
  }

  init(cells: [Cell], columns: Int, isWrapped: Bool) {
    self.cells = Array((cells + Array(repeating: Cell(), count: columns)).prefix(columns))
    self.isWrapped = isWrapped
    dropHalves()
  }

  /// What a person sees, without the blanks at the end.
  var text: String {
    var shown = cells.map { $0.text.isEmpty && $0.width > 0 ? " " : $0.text }.joined()
    while shown.last == " " { shown.removeLast() }
    return shown
  }

  /// The columns up to the last one that was written.
  var usedColumns: Int { (cells.lastIndex { !$0.text.isEmpty || $0.width == 0 } ?? -1) + 1 }

  /// Writes a character; what is left of wide characters below it goes.
  mutating func put(_ text: String, width: Int, at column: Int) {
    erase(column..<min(column + width, cells.count))
    cells[column] = Cell(text: text, width: width)
    for later in column + 1..<max(column + 1, min(column + width, cells.count)) { cells[later].width = 0 }
  }

  /// Makes columns blank, and whole characters that begin or end in them.
  mutating func erase(_ columns: Range<Int>) {
    let columns = columns.clamped(to: 0..<cells.count)
    guard !columns.isEmpty else { return }
    var start = columns.lowerBound
    while start > 0, cells[start].width == 0 { start -= 1 }
    var end = columns.upperBound
    while end < cells.count, cells[end].width == 0 { end += 1 }
    for column in start..<end { cells[column] = Cell() }
  }

  /// Adds a mark to the character in a column.
  mutating func combine(_ scalar: Unicode.Scalar, at column: Int) {
    cells[column].text.unicodeScalars.append(scalar)
  }

  /// Makes the row wider, or cuts it.
  mutating func resize(to columns: Int) {
    self = ScreenRow(cells: cells, columns: columns, isWrapped: isWrapped)
  }

  /// Half of a wide character cannot be shown.
  private mutating func dropHalves() {
    guard let last = cells.lastIndex(where: { $0.width > 0 }) else { return }
    if last + cells[last].width > cells.count { erase(last..<cells.count) }
  }
}
