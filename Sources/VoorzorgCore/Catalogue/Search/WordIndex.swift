import TextKit

/// For each word that occurs, in which entries it does.
struct WordIndex: Sendable {
  private var entries: [String: Set<Int>] = [:]

  /// The words that occur, folded.
  var words: some Collection<String> { entries.keys }

  /// Adds the words of a text.
  mutating func add(_ text: String, of entry: Int) {
    for word in WordIndex.words(of: text) { entries[word, default: []].insert(entry) }
  }

  /// The entries in which a word occurs: at the beginning of a word, or from three letters on also within one, as
  /// `adres` does in `briefadres`.
  ///
  /// - Parameter word: a folded word.
  func entries(with word: String) -> Set<Int> {
    let wanted = Array(word.utf8)
    let isShort = wanted.count < WordIndex.shortestWithin
    var found: Set<Int> = []
    for (word, entries) in entries {
      let isFound = isShort ? word.utf8.starts(with: wanted) : Array(word.utf8).holds(wanted)
      if isFound { found.formUnion(entries) }
    }
    return found
  }

  /// Two letters occur within almost any word.
  private static let shortestWithin = 3

  /// The words of a text: folded, parted at spaces, hyphens and slashes, without the punctuation around them. A number
  /// keeps its points, as in `2.2.4`.
  static func words(of text: String) -> [String] {
    text.folded.split { $0.isWhitespace || $0 == "-" || $0 == "/" }.compactMap { piece -> String? in
      guard let first = piece.firstIndex(where: { $0.isLetter || $0.isNumber }),
        let last = piece.lastIndex(where: { $0.isLetter || $0.isNumber })
      else { return nil }
      return String(String(piece[first...last]).map { $0 == "’" ? "'" : $0 })
    }
  }
}
