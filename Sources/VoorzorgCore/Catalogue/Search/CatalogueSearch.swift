import TextKit

/// The entries of the catalogues in which words occur.
///
/// Case, diacritics and hyphens make no difference. All words must occur, each at the beginning of a word or, from three
/// letters on, within one. What has exactly this name comes first, then what is called by the words, then what is said.
public struct CatalogueSearch: Sendable, Equatable {
  /// An entry that was found.
  public struct Hit: Sendable, Equatable {
    /// The entry.
    public let entry: CatalogueEntry
    /// Where the words were found.
    public let place: Place
    /// The words, folded.
    let words: [[UInt8]]

    /// What is said of it, around the first of the words if they occur there; nil when nothing is said.
    public var excerpt: Excerpted? {
      let telling = entry.texts.first { text in
        let folded = Array(text.text.folded.utf8)
        return words.contains { folded.holds($0) }
      }
      return (telling ?? entry.texts.first).map { text in
        Excerpted(text: Excerpt(of: text.text, around: words).text, isOwn: text.isOwn)
      }
    }
  }

  /// What stands around a word.
  public struct Excerpted: Sendable, Equatable {
    /// The words of the text on one line, with `…` where it goes on.
    public let text: String
    /// Whether the text is our own; else it tells what a source says.
    public let isOwn: Bool
  }

  /// Where words occur in an entry, the most telling first.
  public enum Place: String, Sendable, CaseIterable {
    /// They are exactly one of its names.
    case wholeName
    /// They all occur in what it is called.
    case name
    /// At least one of them occurs in what is said of it.
    case text
  }

  /// What was looked for, without white space around it.
  public let phrase: String
  /// What has the words: by place, then by kind.
  public let hits: [Hit]
  /// What was perhaps meant: the words with what is mistyped mended. Only when nothing is called by the words.
  public let nearest: [String]
  /// What ``nearest`` finds: everything for one, what is called so for several.
  public let nearestHits: [Hit]
}

extension CatalogueIndex {
  /// Looks for the words of a phrase; one without any finds nothing.
  public func search(_ phrase: String) -> CatalogueSearch {
    let hits = hits(phrase)
    let isCalled = hits.contains { $0.place != .text }
    let nearest = isCalled ? [] : mended(phrase, onlyTypingErrors: !hits.isEmpty)
    var found = nearest.count == 1 ? self.hits(nearest[0]) : []
    if nearest.count > 1 { found = nearest.flatMap { self.hits($0).filter { $0.place == .wholeName } } }
    return CatalogueSearch(phrase: phrase.trimmed, hits: hits, nearest: nearest, nearestHits: found)
  }

  private func hits(_ phrase: String) -> [CatalogueSearch.Hit] {
    let words = WordIndex.words(of: phrase)
    let called = Set(wholeNames[phrase.searchKey] ?? [])
    guard !words.isEmpty else { return [] }
    let inNames = words.map(names.entries)
    let inTexts = words.map(texts.entries)
    let byName = inNames.dropFirst().reduce(inNames[0]) { $0.intersection($1) }.subtracting(called)
    let anywhere = zip(inNames, inTexts).map { $0.union($1) }
    let byText = anywhere.dropFirst().reduce(anywhere[0]) { $0.intersection($1) }
      .subtracting(called).subtracting(byName)
    let found = [(CatalogueSearch.Place.wholeName, called), (.name, byName), (.text, byText)]
    let bytes = words.map { Array($0.utf8) }
    return found.flatMap { place, indices in
      indices.sorted().map { CatalogueSearch.Hit(entry: entries[$0], place: place, words: bytes) }
    }
  }

  /// What a phrase was perhaps meant to be: the nearest names, or its words with the mistyped ones mended.
  private func mended(_ phrase: String, onlyTypingErrors: Bool) -> [String] {
    let near = nearNames.nearest(to: phrase.wordKey)
    if let near, near.distance <= 1 { return near.names }
    if onlyTypingErrors { return [] }
    let words = WordIndex.words(of: phrase)
    var mended: [String] = []
    for word in words {
      let isKnown = !names.entries(with: word).isEmpty || !texts.entries(with: word).isEmpty
      guard let word = isKnown ? word : nearWords.nearest(to: word)?.names.first else { break }
      mended.append(word)
    }
    let phrase = mended.joined(separator: " ")
    if mended.count == words.count, !hits(phrase).isEmpty { return [phrase] }
    return near?.names ?? []
  }
}
