extension OlderPijlernamen {
  /// Whether a text may name a pijler by an older name: no for nearly all, after one quick look.
  ///
  /// A name counts with `pijler` near it or with its capital, so one of the ``signs`` must be there; a test holds that
  /// against the catalogue.
  static func mayBeNamed(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      mayHoldSign(bytes) && signs.contains { sign in bytes.indices.contains { holds(sign, bytes[$0...]) } }
    }
  }

  /// What a text holds that names a pijler by an older name: the beginning of a name, or the word itself.
  private static let signs = ["Pijler", "pijler", "PIJLER", "Basiszorg", "Wonen op", "Wonenop"].map {
    Array($0.utf8)
  }

  private static func holds(_ sign: [UInt8], _ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.first == sign.first && bytes.starts(with: sign)
  }

  /// Whether `pij` (or `Pij`), `Bas` or `Won` is there.
  ///
  /// The loop has no branch and no check for overflow, so that the compiler compares many bytes at a time: every text of
  /// every dossier passes here.
  private static func mayHoldSign(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 3, let start = bytes.baseAddress else { return false }
    var found: UInt8 = 0
    for index in 0..<(bytes.count &- 2) {
      let (first, second, third) = (start[index], start[index &+ 1], start[index &+ 2])
      let pij =
        ((first | 0x20) ^ UInt8(ascii: "p")) | ((second | 0x20) ^ UInt8(ascii: "i"))
        | ((third | 0x20) ^ UInt8(ascii: "j"))
      let bas = (first ^ UInt8(ascii: "B")) | (second ^ UInt8(ascii: "a")) | (third ^ UInt8(ascii: "s"))
      let won = (first ^ UInt8(ascii: "W")) | (second ^ UInt8(ascii: "o")) | (third ^ UInt8(ascii: "n"))
      found |= (pij == 0 ? 1 : 0) | (bas == 0 ? 1 : 0) | (won == 0 ? 1 : 0)
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
