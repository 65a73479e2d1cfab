/// Places between characters, as UTF-8 offsets.
///
/// Each takes time for the characters around the place only, however long the text is.
extension String {
  /// The index at an offset, which lies between two scalars.
  func index(atOffset offset: Int) -> Index { utf8.index(startIndex, offsetBy: offset) }

  /// The offset of an index.
  func offset(of index: Index) -> Int { utf8.distance(from: startIndex, to: index) }

  /// The part between two offsets.
  subscript(offsets range: Range<Int>) -> Substring {
    self[index(atOffset: range.lowerBound)..<index(atOffset: range.upperBound)]
  }

  /// The place after the character at `offset`, which is not the end.
  func boundary(after offset: Int) -> Int { self.offset(of: index(after: index(atOffset: offset))) }

  /// The place before the character that ends at `offset`, which is not the start.
  func boundary(before offset: Int) -> Int { self.offset(of: index(before: index(atOffset: offset))) }

  /// The offset itself if it lies between two characters, otherwise the end of the character it lies in.
  func boundary(atOrAfter offset: Int) -> Int {
    guard offset > 0, offset < utf8.count else { return max(0, min(offset, utf8.count)) }
    let end = boundary(after: offset)
    // From inside a character the step forward ends where the character does, and the step back goes further
    // than where we were.
    return boundary(before: end) == offset ? offset : end
  }

  /// The offset itself if it lies between two characters, otherwise the start of the character it lies in.
  ///
  /// The offset may be anything, also inside a scalar.
  func boundary(atOrBefore offset: Int) -> Int {
    guard offset > 0, offset < utf8.count else { return max(0, min(offset, utf8.count)) }
    let scalar = unicodeScalars.index(atOrBefore: index(atOffset: offset))
    return boundary(before: boundary(after: self.offset(of: scalar)))
  }
}

extension String.UnicodeScalarView {
  fileprivate func index(atOrBefore position: Index) -> Index {
    // Rounds down: an index inside a scalar counts as that scalar.
    position == endIndex ? position : index(before: index(after: position))
  }
}
