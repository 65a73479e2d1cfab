extension Unicode.Scalar {
  /// Whether the scalar is East Asian wide or fullwidth for a reason other than being an emoji.
  ///
  /// The standard library knows most properties of a scalar, but not this one.
  var isEastAsianWide: Bool {
    // The first range that does not lie wholly below the value is the only one that can hold it.
    var lower = eastAsianWideRanges.startIndex
    var upper = eastAsianWideRanges.endIndex
    while lower < upper {
      let middle = (lower + upper) / 2
      if eastAsianWideRanges[middle].upperBound < value { lower = middle + 1 } else { upper = middle }
    }
    return lower < eastAsianWideRanges.endIndex && eastAsianWideRanges[lower].contains(value)
  }
}

/// East_Asian_Width W and F of Unicode 17, in order, without what has Emoji_Presentation.
///
/// Gaps that hold no assigned character are closed, so that a whole script is one range and a character added
/// to it later has the right width.
private let eastAsianWideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F,  // Hangul initial consonants
  0x2329...0x232A,  // angle brackets
  0x2630...0x2637,  // trigrams
  0x268A...0x268F,  // monograms and digrams
  0x2E80...0x303E,  // radicals, ideographic descriptions, CJK punctuation
  0x3041...0x3247,  // kana, Bopomofo, Hangul letters, enclosed letters
  0x3250...0xA4C6,  // enclosed ideographs, unified ideographs, hexagrams, Yi
  0xA960...0xA97C,  // Hangul initial consonants, extended
  0xAC00...0xD7A3,  // Hangul syllables
  0xF900...0xFAFF,  // compatibility ideographs
  0xFE10...0xFE19,  // vertical forms
  0xFE30...0xFE6B,  // compatibility forms, small forms
  0xFF01...0xFF60,  // fullwidth forms
  0xFFE0...0xFFE6,  // fullwidth signs
  0x16FE0...0x18DF2,  // Tangut, Khitan, Nushu marks
  0x1AFF0...0x1B2FB,  // kana supplements, Nushu
  0x1D300...0x1D376,  // Tai Xuan Jing symbols, counting rods
  0x1F200...0x1F265,  // enclosed ideographs, supplement
  0x20000...0x3FFFD,  // the planes of ideographs
]
