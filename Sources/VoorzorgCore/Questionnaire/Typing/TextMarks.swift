// What cleaning a text looks for.
extension Unicode.Scalar {
  /// Whether a line ends here, by any of the ways in which programs end one.
  var endsLine: Bool {
    switch self {
    case "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// Whether this is a space, or one as wide that does not break.
  var isPlainOrFixedSpace: Bool {
    switch self {
    case " ", "\u{A0}", "\u{2007}", "\u{202F}": true
    default: false
    }
  }

  static let byteOrderMark: Unicode.Scalar = "\u{FEFF}"

  /// Whether this is a list mark whatever follows; U+F020 to U+F0FF is where symbol fonts have theirs.
  var isBullet: Bool {
    switch self {
    case "\u{2022}", "\u{2023}", "\u{2043}", "\u{25A0}", "\u{25AA}", "\u{25CB}", "\u{25CF}", "\u{25E6}": true
    case "\u{F020}"..."\u{F0FF}": true
    default: false
    }
  }

  /// Whether this is a list mark where a tab follows: what the marks in Symbol, Wingdings and Courier New become
  /// when their font does not come along, or a dash.
  var isBulletBeforeTab: Bool {
    switch self {
    case "o", "\u{B7}", "\u{A7}", "\u{FC}", "\u{D8}", "\u{2013}", "\u{2014}": true
    default: false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether cleaning could change anything in a text; most texts go through this and no further.
  var mayNeedCleaning: Bool {
    if last == UInt8(ascii: "\n") { return true }
    var index = 0
    while index < count {
      switch self[index] {
      case UInt8(ascii: "\t"), 0x0B, 0x0C, UInt8(ascii: "\r"): return true
      // With these bytes begin the spaces, line ends and marks of more than one.
      case 0xC2, 0xE2, 0xEF:
        let scalar = scalar(at: index).scalar
        let isSpaceOrEnd = scalar.endsLine || scalar.isPlainOrFixedSpace
        if isSpaceOrEnd || scalar.isBullet || scalar == .byteOrderMark { return true }
      default: break
      }
      index += 1
    }
    return false
  }

  /// The character of valid UTF-8 that begins at an index, and how many bytes it takes.
  func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    var decoder = UTF8.ForwardParser()
    var rest = self[index...].makeIterator()
    guard case .valid(let encoded) = decoder.parseScalar(from: &rest) else { return ("\u{FFFD}", 1) }
    return (UTF8.decode(encoded), encoded.count)
  }
}
