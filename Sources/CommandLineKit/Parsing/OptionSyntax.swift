/// Words are taken apart by scalar and not by character: a combining mark after a dash or an equals sign would
/// otherwise hide it.
extension String {
  /// The word after which nothing is an option any more.
  static let endOfOptions = "--"

  /// What word processors make of one or two hyphens: an en dash, an em dash, a minus sign.
  static let typographicDashes: Set<Unicode.Scalar> = ["\u{2013}", "\u{2014}", "\u{2212}"]

  /// Whether the word is written as an option; a lone `-` stands for standard input and is not.
  var looksLikeOption: Bool {
    unicodeScalars.first == "-" && unicodeScalars.count > 1
  }

  /// Whether the word is written as an option with a long name.
  var looksLikeLongOption: Bool {
    unicodeScalars.starts(with: "--".unicodeScalars)
  }
}
