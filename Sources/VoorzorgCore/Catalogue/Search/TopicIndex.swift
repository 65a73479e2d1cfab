import TextKit

/// Which entries stand on which page, and which are called by which name.
struct TopicIndex: Sendable {
  /// The entries on the page of a topic.
  private var pages: [String: Set<Int>] = [:]
  /// The entries with a name.
  private var names: [String: Set<Int>] = [:]
  /// For each entry that a page is about the key of that page; what else stands there has none.
  private var owners: [Int: String] = [:]

  init(_ entries: [CatalogueEntry]) {
    var owned: Set<String> = []
    for (index, entry) in entries.enumerated() {
      let topic = entry.topic.wordKey
      if owned.insert(topic).inserted { owners[index] = topic }
      pages[topic, default: []].insert(index)
      for page in entry.pages { pages[page.wordKey, default: []].insert(index) }
      for name in [entry.topic, entry.name, entry.title] + entry.aliases {
        names[name.wordKey, default: []].insert(index)
      }
    }
  }

  /// Whether the page of an entry is about that entry.
  func isOwner(_ entry: Int) -> Bool { owners[entry] != nil }

  /// The entries about a topic, in order.
  func entries(about key: String) -> [Int] {
    var found = pages[key] ?? []
    for entry in names[key] ?? [] {
      found.insert(entry)
      if let topic = owners[entry] { found.formUnion(pages[topic] ?? []) }
    }
    return found.sorted()
  }
}

extension CatalogueIndex {
  /// The entries that an explanation is about: what is called so, and what stands on its page.
  ///
  /// What is called so and stands on the page of something else comes without the rest of that page.
  ///
  /// - Parameter words: the words behind `voorzorg uitleg`; nothing is called by none.
  public func entries(about words: [String]) -> [CatalogueEntry] {
    topics.entries(about: words.joined(separator: " ").wordKey).map { entries[$0] }
  }
}
