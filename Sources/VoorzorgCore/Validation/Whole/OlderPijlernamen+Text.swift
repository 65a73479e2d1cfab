extension OlderPijlernamen {
  /// Whether a text may name a pijler by an older name: no for nearly all, after one quick look.
  ///
  /// A name counts with `pijler` near it or with its capital, so one of these begins must be there.
  static func mayBeNamed(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in begins.contains { holds($0, in: bytes) } }
  }

  /// The first three letters of `pijler` and of the names; a test holds them against the catalogue.
  private static let begins = ["pij", "Pij", "Bas", "Won"].map { Array($0.utf8) }

  /// Whether three bytes stand in a row, without a branch in the loop, so that the compiler compares many at a time.
  private static func holds(_ begin: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 3 else { return false }
    let (first, second, third) = (begin[0], begin[1], begin[2])
    var found: UInt8 = 0
    for index in 0..<(bytes.count - 2) {
      let differs = (bytes[index] ^ first) | (bytes[index + 1] ^ second) | (bytes[index + 2] ^ third)
      found |= differs == 0 ? 1 : 0
    }
    return found != 0
  }
}

extension String {
  /// The sentences: what stands between line breaks, and between a mark that ends a sentence and the space behind it.
  var sentences: [Substring] {
    var sentences: [Substring] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      let ends =
        self[index].isNewline
        || (".!?".contains(self[index]) && (next == endIndex || self[next].isWhitespace))
      if ends {
        sentences.append(self[start..<next])
        start = next
      }
      index = next
    }
    return sentences + (start < endIndex ? [self[start...]] : [])
  }
}

extension Substring {
  /// Whether a year of the last century or this one stands in it.
  var holdsYear: Bool {
    split { !$0.isASCII || !$0.isNumber }.contains {
      $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20"))
    }
  }
}
