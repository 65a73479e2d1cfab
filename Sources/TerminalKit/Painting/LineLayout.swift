/// How one line of a text is divided over rows.
struct LineLayout: Hashable {
  /// Where each row but the first begins.
  private(set) var breaks: [Int] = []

  /// Divides a line.
  init(_ line: String, room: RowRoom) {
    line.withGlyphs(widest: room.first) { glyphs in
      var start = 0
      while let next = glyphs.nextRow(from: start, columns: start == 0 ? room.first : room.later) {
        breaks.append(next)
        start = next
      }
    }
  }

  var rowCount: Int { breaks.count + 1 }

  /// The row in which the character after an offset stands.
  func row(of offset: Int) -> Int {
    var (lower, upper) = (0, breaks.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if breaks[middle] <= offset { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }

  /// The bytes of a row in a line of so many bytes.
  func bytes(ofRow row: Int, lineLength: Int) -> Range<Int> {
    (row == 0 ? 0 : breaks[row - 1])..<(row == breaks.count ? lineLength : breaks[row])
  }
}

/// The columns for text in the rows of a line.
struct RowRoom: Hashable {
  /// In the first row, beside the prompt; at least 2.
  var first: Int
  /// In the other rows; at least as many.
  var later: Int
}
