/// Counts lines and columns in one text, going on from the last place on the same line.
///
/// Asking in the order of the text takes one walk over it, also when all of it stands on one line.
struct TextPositions {
  private let bytes: [UInt8]
  /// The offset of the first byte of each line.
  private let lineStarts: [Int]
  /// Where the counted line starts.
  private var lineStart = 0
  /// Up to here the characters of that line have been counted: the start of a character.
  private var counted = 0
  /// How many characters stand before that.
  private var characters = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// The line and column of a byte, both from 1; the column counts characters as people see them.
  mutating func lineAndColumn(of offset: Int) -> (line: Int, column: Int) {
    let end = min(offset, bytes.count)
    let line = line(of: end)
    return (line + 1, column(of: end, inLineFrom: min(lineStarts[line], end)))
  }

  /// The last line, from 0, that starts at or before a byte.
  private func line(of offset: Int) -> Int {
    var lower = 0
    var upper = lineStarts.count
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if lineStarts[middle] <= offset { lower = middle } else { upper = middle }
    }
    return lower
  }

  private mutating func column(of offset: Int, inLineFrom start: Int) -> Int {
    if start != lineStart || offset < counted { (lineStart, counted, characters) = (start, start, 0) }
    let text = String(decoding: bytes[counted..<offset], as: UTF8.self)
    let column = characters + text.count + 1
    // What follows the byte may belong to the last character, so the next count begins with that one again. Where it
    // stands is only known when it is as long in the file as it is here: a replacement character need not be.
    if let last = text.last, !last.unicodeScalars.contains("\u{FFFD}") {
      counted = offset - last.utf8.count
      characters = column - 2
    }
    return column
  }
}
