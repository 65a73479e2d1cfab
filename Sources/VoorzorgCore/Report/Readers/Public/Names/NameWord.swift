import TextKit

/// A word of a text, with where it stands.
struct NameWord {
  let range: Range<String.Index>
  /// As it is written.
  let text: Substring
  /// Without case and diacritics.
  let key: String

  /// Whether it begins as a name does.
  var isCapitalised: Bool { text.unicodeScalars.first.map(Self.isCapital) ?? false }

  /// Whether it is an initial.
  var isInitial: Bool { text.utf8.count == 1 && isCapitalised }

  /// The words of a text: runs of letters. A hyphen or an apostrophe parts them, as in `El-Amrani` and `D'Angelo`.
  static func all(in text: String) -> [NameWord] {
    var words: [NameWord] = []
    let scalars = text.unicodeScalars
    var start: String.Index?
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if isLetter(scalars[index]) {
        start = start ?? index
      } else if let from = start {
        words.append(NameWord(text, from..<index))
        start = nil
      }
      index = scalars.index(after: index)
    }
    if let start { words.append(NameWord(text, start..<scalars.endIndex)) }
    return words
  }

  private init(_ text: String, _ range: Range<String.Index>) {
    self.range = range
    let word = text[range]
    self.text = word
    key = String(word).folded
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value) }
    let category = scalar.properties.generalCategory
    return scalar.properties.isAlphabetic || category == .nonspacingMark
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : !scalar.properties.isLowercase
  }
}
