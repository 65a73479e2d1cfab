/// How one line of a text is divided over rows.
struct LineLayout: Hashable {
  /// Where each row but the first begins.
  private(set) var breaks: [Int] = []

  /// Divides a line.
  init(_ line: String, room: RowRoom) {
    breaks = line.withGlyphs(widest: room.first) { glyphs in
      Array(sequence(state: 0) { glyphs.nextBreak(after: &$0, room: room) })
    }
  }

  /// Divides a line again after a change, and looks only at the rows in which that makes a difference.
  mutating func update(from old: String, to new: String, room: RowRoom) {
    let common = old.commonBytes(with: new)
    let shift = new.utf8.count - old.utf8.count
    let unchanged = new.utf8.count - common.suffix
    // Where a row ends depends on the word and the character that no longer fit in it, so the row before the
    // change may end elsewhere now, and a change of its last character may reach one further back.
    var updated = Array(breaks.prefix(max(0, row(of: common.prefix) - 2)))
    new.withGlyphs(widest: room.first) { glyphs in
      var start = updated.last ?? 0
      while let next = glyphs.nextBreak(after: &start, room: room) {
        updated.append(next)
        // What a row holds depends on nothing before it: from an old break on, all is as it was.
        if next >= unchanged {
          let passed = breaks.countAtMost(next - shift)
          if passed > 0, breaks[passed - 1] == next - shift {
            updated += breaks[passed...].lazy.map { $0 + shift }
            return
          }
        }
      }
    }
    breaks = updated
  }

  /// The number of rows, at least 1.
  var rowCount: Int { breaks.count + 1 }

  /// The row in which the character after an offset stands.
  func row(of offset: Int) -> Int { breaks.countAtMost(offset) }

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

extension [Int] {
  /// In numbers that rise: how many are not more than a value.
  fileprivate func countAtMost(_ value: Int) -> Int {
    var (lower, upper) = (0, count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if self[middle] <= value { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}

extension GlyphReader {
  /// Finds the break that ends the row at `start`, and moves `start` there; nil in the last row.
  fileprivate func nextBreak(after start: inout Int, room: RowRoom) -> Int? {
    guard let next = nextRow(from: start, columns: start == 0 ? room.first : room.later) else { return nil }
    start = next
    return next
  }
}
