/// Words are taken apart by scalar and not by character: a combining mark after a dash or an equals sign would
/// otherwise hide it.
extension String {
  /// The word after which nothing is an option any more.
  static let endOfOptions = "--"

  /// Whether the word is written as an option; a lone `-` stands for standard input and is not.
  var looksLikeOption: Bool {
    unicodeScalars.first == "-" && unicodeScalars.count > 1
  }

  /// Whether the word is written as an option with a long name.
  var looksLikeLongOption: Bool {
    unicodeScalars.starts(with: "--".unicodeScalars)
  }
}
