/// The places at which two texts differ, short enough for a table: what both begin and end with is left out.
struct TextDifference {
  let old: String
  let new: String

  /// How many words of what is the same stand before and behind.
  private static let around = 4
  /// How many words an excerpt has at most.
  private static let longest = 45

  init(_ old: String, _ new: String) {
    let (before, after) = (TextDifference.words(old), TextDifference.words(new))
    let shorter = min(before.count, after.count)
    let start = zip(before, after).prefix { $0 == $1 }.count
    let end = zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count
    // Where only white space differs, there is no word to begin or end at.
    let same = (start: start, end: min(end, shorter - start))
    self.old = TextDifference.excerpt(before, same)
    self.new = TextDifference.excerpt(after, same)
  }

  private static func excerpt(_ words: [String], _ same: (start: Int, end: Int)) -> String {
    let first = max(0, same.start - around)
    let last = min(words.count, words.count - same.end + around, first + longest)
    guard first < last else { return "…" }
    return (first > 0 ? "… " : "") + words[first..<last].joined(separator: " ")
      + (last < words.count ? " …" : "")
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
