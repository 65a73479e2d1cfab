extension Character {
  /// The number of terminal columns that the character takes: 0, 1, 2, or rarely more.
  ///
  /// Controls, combining marks and other invisible characters take 0; East Asian wide characters and emoji
  /// take 2. What Unicode calls ambiguous takes 1, as it does outside East Asian locales.
  public var displayWidth: Int {
    var columns = 0
    var isShownAsEmoji = false
    for scalar in unicodeScalars {
      columns += scalar.displayWidth
      if scalar == .emojiVariationSelector || scalar.properties.isEmojiPresentation { isShownAsEmoji = true }
    }
    // An emoji made of several scalars (flag, family, skin tone) is one picture. Other clusters add up, as
    // terminals draw the letters of an Indic or Thai cluster side by side.
    let startsAsEmoji = unicodeScalars.first?.properties.isEmoji == true
    return isShownAsEmoji && startsAsEmoji ? 2 : columns
  }
}

extension StringProtocol {
  /// The number of terminal columns that the text takes when it is shown on one line.
  ///
  /// Line breaks and tabs count for nothing; lay those out before measuring.
  public var displayWidth: Int {
    utf8.withContiguousStorageIfAvailable(latinDisplayWidth).flatMap { $0 }
      ?? reduce(0) { $0 + $1.displayWidth }
  }

  /// Returns the longest start of the text that fits in a number of columns and splits no character.
  public func prefix(columns: Int) -> SubSequence {
    var width = 0
    return prefix { character in
      width += character.displayWidth
      return width <= columns
    }
  }
}

extension Unicode.Scalar {
  fileprivate static let emojiVariationSelector: Unicode.Scalar = "\u{FE0F}"

  /// The columns of the scalar on its own.
  fileprivate var displayWidth: Int {
    if isASCII { return value >= 0x20 && value != 0x7F ? 1 : 0 }
    switch properties.generalCategory {
    case .control, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if isEastAsianWide || properties.isEmojiPresentation { return 2 }
    if isConjoiningJamo { return 0 }
    // A soft hyphen is meant to be invisible inside a line, but terminals show it.
    return properties.isDefaultIgnorableCodePoint && value != 0xAD ? 0 : 1
  }

  /// A vowel or final consonant that is drawn inside the block of the wide initial before it.
  private var isConjoiningJamo: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }
}

/// The columns of text below U+0300 with the lines and blocks of tables and bars (U+2500-259F), nil as soon as there is
/// anything else in it.
///
/// Among these no two scalars combine, and all but the controls take one column, so that most European text
/// is measured without looking for the borders between its characters.
private func latinDisplayWidth(of utf8: UnsafeBufferPointer<UInt8>) -> Int? {
  var columns = 0
  var previous: UInt8 = 0
  var index = utf8.startIndex
  while index < utf8.endIndex {
    let byte = utf8[index]
    switch byte {
    case 0x20...0x7E, 0xC3...0xCB: columns += 1
    case 0xC2: break  // U+0080-00BF, of which the first half are controls: the next byte tells.
    case 0x80...0xBF: columns += previous == 0xC2 && byte >= 0xA0 ? 1 : 0
    case 0xE2:
      guard utf8.isLineOrBlock(at: index) else { return nil }
      columns += 1
      index += 2
    case 0xCC...: return nil
    default: break
    }
    previous = byte
    index += 1
  }
  return columns
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the three bytes from an index are one of U+2500-259F.
  fileprivate func isLineOrBlock(at index: Int) -> Bool {
    guard index + 2 < endIndex else { return false }
    let (second, third) = (self[index + 1], self[index + 2])
    return (0x94...0x95).contains(second) || second == 0x96 && third < 0xA0
  }
}
