extension GlyphReader {
  /// Measures the scalar at an offset if it is one of the many that form a character on their own, unless
  /// something that is not solitary follows; nil for any other.
  ///
  /// Nearly every text consists of these, and looking for the borders between characters by the rules of
  /// Unicode takes twenty times as long.
  func solitaryGlyph(at offset: Int) -> Glyph? {
    let first = bytes[offset]
    if first < 0x80 { return first.isPrintableASCII ? Glyph(byteCount: 1, columns: 1) : nil }
    guard offset + 1 < bytes.count else { return nil }
    let second = bytes[offset + 1]
    switch first {
    case 0xC2: return second >= 0xA0 ? Glyph(byteCount: 2, columns: 1) : nil  // no C1 controls
    case 0xC3...0xCB: return Glyph(byteCount: 2, columns: 1)  // Latin, up to U+02FF
    case 0xCE...0xD1: return Glyph(byteCount: 2, columns: 1)  // Greek and Cyrillic, U+0380-047F
    case 0xE2: return punctuation(at: offset, second: second)
    case 0xE4: return second >= 0xB8 ? Glyph(byteCount: 3, columns: 2) : nil  // Han, from U+4E00
    case 0xE5...0xE9: return Glyph(byteCount: 3, columns: 2)  // Han, up to U+9FFF
    default: return nil
    }
  }

  private func punctuation(at offset: Int, second: UInt8) -> Glyph? {
    guard offset + 2 < bytes.count else { return nil }
    switch (second, bytes[offset + 2]) {
    case (0x80, 0x90...0xA7): return Glyph(byteCount: 3, columns: 1)  // dashes, quotes, bullet, ellipsis
    case (0x82, 0xA0...0xBF): return Glyph(byteCount: 3, columns: 1)  // currencies
    default: return nil
    }
  }
}

extension UInt8 {
  static let backspace: UInt8 = 0x08
  static let space: UInt8 = 0x20

  var isPrintableASCII: Bool { self >= 0x20 && self < 0x7F }
}
