import TextKit

/// For each word that occurs, in which entries it does.
struct WordIndex: Sendable {
  private var places: [String: Int] = [:]
  private var found: [(word: [UInt8], entries: Set<Int>)] = []

  /// The words that occur, folded.
  var words: some Collection<String> { places.keys }

  /// Adds the words of a text.
  mutating func add(_ text: String, of entry: Int) {
    for word in WordIndex.words(of: text) {
      if let place = places[word] {
        found[place].entries.insert(entry)
      } else {
        places[word] = found.count
        found.append((Array(word.utf8), [entry]))
      }
    }
  }

  /// The entries in which a word occurs: at the beginning of a word, or from three letters on also within one, as
  /// `adres` does in `briefadres`.
  ///
  /// - Parameter word: a folded word.
  func entries(with word: String) -> Set<Int> {
    let wanted = Array(word.utf8)
    let isShort = wanted.count < WordIndex.shortestWithin
    return found.reduce(into: []) { entries, found in
      if isShort ? found.word.starts(with: wanted) : found.word.holds(wanted) {
        entries.formUnion(found.entries)
      }
    }
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
