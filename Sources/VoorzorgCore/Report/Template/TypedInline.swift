import TextKit

/// Writes text that somebody typed at any place in a line of a template, where nothing is known of what stands around it.
///
/// Every mark that Markdown could read is escaped: what could end a tag or an attribute of HTML as a character reference,
/// the rest with a backslash. That is more than ``MarkdownText`` does, which knows where it writes.
enum TypedInline {
  /// Appends the text on one line.
  static func append(_ text: String, to output: inout ByteBuffer) {
    let scalars = Array(ControlPictures.shown(text, keepingLines: true).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : nil
      let after = index + 1 < scalars.count ? scalars[index + 1] : nil
      append(scalar, between: before, and: after, to: &output)
    }
  }

  private static func append(
    _ scalar: Unicode.Scalar,
    between before: Unicode.Scalar?,
    and after: Unicode.Scalar?,
    to output: inout ByteBuffer
  ) {
    switch scalar {
    case "<", ">", "&", "\"", "'", "@", "\n", "\t", "‘", "’", "“", "”", "\u{2028}", "\u{2029}":
      output.append("&#\(scalar.value);")
    case " " where before == nil || after == nil || before == " ":
      output.append("&#32;" as StaticString)
    case ",", ";", "?", "/": output.append(UInt8(scalar.value))
    case "-" where isLetterOrDigit(before) && isLetterOrDigit(after): output.append(UInt8(scalar.value))
    default:
      if scalar.isASCII, scalar.properties.generalCategory.isMark { output.append(UInt8(ascii: "\\")) }
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { output.append(byte) }
    }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.isASCII else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

extension Unicode.GeneralCategory {
  /// Whether it is a sign rather than a letter, digit or space.
  fileprivate var isMark: Bool {
    switch self {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
