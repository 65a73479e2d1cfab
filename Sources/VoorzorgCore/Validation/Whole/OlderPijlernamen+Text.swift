extension OlderPijlernamen {
  /// Whether a text may name a pijler by an older name: no for nearly all, after one quick look.
  ///
  /// A name counts with `pijler` near it or with its capital, so `pij` (or `Pij`), `Bas` or `Won` must be there; a
  /// test holds that against the catalogue. The loop has no branch and no check for overflow, so that the compiler
  /// compares many bytes at a time: every text of every dossier passes here.
  static func mayBeNamed(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count >= 3, let start = bytes.baseAddress else { return false }
      var found: UInt8 = 0
      for index in 0..<(bytes.count &- 2) {
        let (first, second, third) = (start[index], start[index &+ 1], start[index &+ 2])
        let pij =
          ((first | 0x20) ^ UInt8(ascii: "p")) | (second ^ UInt8(ascii: "i")) | (third ^ UInt8(ascii: "j"))
        let bas = (first ^ UInt8(ascii: "B")) | (second ^ UInt8(ascii: "a")) | (third ^ UInt8(ascii: "s"))
        let won = (first ^ UInt8(ascii: "W")) | (second ^ UInt8(ascii: "o")) | (third ^ UInt8(ascii: "n"))
        found |= (pij == 0 ? 1 : 0) | (bas == 0 ? 1 : 0) | (won == 0 ? 1 : 0)
      }
      return found != 0
    }
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
