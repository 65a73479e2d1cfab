/// Things one behind the other in a sentence.
public enum Enumeration {
  /// The words with commas and `en`: `a, b en c`.
  static func joined(_ words: [String]) -> String {
    (words.count > 1 ? words.dropLast().joined(separator: ", ") + " en " : "") + (words.last ?? "")
  }

  /// The same with the first few only, and how many there are besides.
  ///
  /// One that is left is named rather than counted: that takes no more room.
  static func first(_ limit: Int, of words: [String]) -> String {
    guard words.count > limit + 1 else { return joined(words) }
    return words.prefix(limit).joined(separator: ", ") + " en \(words.count - limit) andere"
  }

  /// A number with its noun.
  public static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many)"
  }
}

extension String {
  /// The text in quotes, for a title within a sentence.
  var quoted: String { "‘\(self)’" }
}
