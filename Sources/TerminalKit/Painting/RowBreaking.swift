extension GlyphReader {
  /// Returns where the row after this one begins, nil when the rest of the line fits in this row.
  ///
  /// A row breaks after a space or after a hyphen between letters, else between two characters. When the
  /// character that no longer fits is a space, it stays at the end of its row, out of sight.
  ///
  /// - Parameters:
  ///   - start: The offset at which this row begins.
  ///   - columns: The room in this row.
  func nextRow(from start: Int, columns: Int) -> Int? {
    nextRowOfASCII(from: start, columns: columns) ?? nextRowOfAnything(from: start, columns: columns)
  }

  /// The same for a row of nothing but printable ASCII, where bytes are columns; nil also when it is not.
  private func nextRowOfASCII(from start: Int, columns: Int) -> Int? {
    let end = start + columns
    // The character after the first that does not fit is looked at as well: it might join that one.
    guard end + 1 < bytes.count, bytes[start..<end + 2].allSatisfy(\.isPrintableASCII) else { return nil }
    if isSpace(bytes[end]) { return end + 1 }
    return stride(from: end, to: start, by: -1).first { mayBreak(before: $0, inRowFrom: start) } ?? end
  }

  private func nextRowOfAnything(from start: Int, columns: Int) -> Int? {
    var offset = start
    var column = 0
    var lastBreak: Int?
    while offset < bytes.count {
      let glyph = glyph(at: offset)
      if offset > start, mayBreak(before: offset, inRowFrom: start) { lastBreak = offset }
      column += glyph.columns
      if column > columns { return isSpace(bytes[offset]) ? offset + glyph.byteCount : lastBreak ?? offset }
      offset += glyph.byteCount
    }
    return nil
  }

  private func mayBreak(before offset: Int, inRowFrom start: Int) -> Bool {
    let previous = bytes[offset - 1]
    if isSpace(previous) { return true }
    return previous == UInt8(ascii: "-") && offset - 2 >= start && isLetter(bytes[offset - 2])
      && isLetter(bytes[offset])
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == .space || byte == .tab }

  /// Everything beyond ASCII counts as a letter: what it is makes no difference that anybody would see.
  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }
}
