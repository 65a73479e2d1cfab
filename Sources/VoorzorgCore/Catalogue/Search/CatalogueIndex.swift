import TextKit

/// All entries of all catalogues, prepared for searching.
///
/// Making one reads every catalogue, so it is made only when somebody searches, mistypes a name or asks for data.
public struct CatalogueIndex: Sendable {
  /// The entries by kind, and within a kind in the order of their catalogue.
  public let entries: [CatalogueEntry]
  /// What stands on which page.
  let topics: TopicIndex
  /// For each word of names, which entries are called by it.
  let names: WordIndex
  /// For each word of texts, in which entries it occurs.
  let texts: WordIndex
  /// Every name of every entry, compared as a whole.
  let wholeNames: [String: [Int]]
  /// The same for who mistypes.
  let nearNames: NearNames
  /// The words of the names, for who mistypes one of several.
  let nearWords: NearNames

  /// Reads the catalogues.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed, which the tests rule out.
  public static func load(for instrument: Instrument) throws(CatalogueFault) -> CatalogueIndex {
    let pijlers = try PijlersCatalogue.load()
    var entries = instrument.ankerpunten.map(\.entry)
    entries += try Begrippen.load().all.map(\.entry)
    entries += pijlers.pijlerEntries + pijlers.scannerEntries
    entries += try Stappen.load().searchEntries
    entries += try Indicatoren.load().searchEntries
    entries += try Actieplan.load().searchEntries
    entries += try Regioplan.load().searchEntries
    entries += instrument.fieldEntries + Checker.descriptions.map(\.entry)
    return CatalogueIndex(entries)
  }

  init(_ unordered: [CatalogueEntry]) {
    let byKind = Dictionary(grouping: unordered, by: \.kind)
    let entries = CatalogueEntry.Kind.allCases.flatMap { byKind[$0] ?? [] }
    self.entries = entries
    var names = WordIndex()
    var texts = WordIndex()
    var wholeNames: [String: [Int]] = [:]
    var spellings: [String] = []
    let topics = TopicIndex(entries)
    for (index, entry) in entries.enumerated() {
      // What stands on the page of something else is not called by the name of that page.
      let ownTopic = topics.isOwner(index) && entry.topic.contains(" ") ? [entry.topic] : []
      for name in entry.searchedNames + ownTopic {
        names.add(name, of: index)
        if wholeNames[name.searchKey] == nil { spellings.append(name.wordKey) }
        if wholeNames[name.searchKey]?.last != index { wholeNames[name.searchKey, default: []].append(index) }
      }
      for text in entry.texts { texts.add(text.text, of: index) }
    }
    self.topics = topics
    self.names = names
    self.texts = texts
    self.wholeNames = wholeNames
    nearNames = NearNames(spellings)
    nearWords = NearNames(names.words.filter { $0.utf8.count > 2 }.sorted())
  }
}

extension CatalogueEntry {
  /// Everything that it is called by itself.
  fileprivate var searchedNames: [String] { [title] + aliases + [name] + [number].compactMap(\.self) }
}
