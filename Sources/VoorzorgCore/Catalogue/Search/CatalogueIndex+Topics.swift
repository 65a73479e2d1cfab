import TextKit

extension CatalogueIndex {
  /// The entries that an explanation is about: what is called so, and what stands on its page.
  ///
  /// What is called so and stands on the page of something else comes without the rest of that page.
  ///
  /// - Parameter words: the words behind `voorzorg uitleg`; nothing is called by none.
  public func entries(about words: [String]) -> [CatalogueEntry] {
    let key = words.joined(separator: " ").wordKey
    var owned: Set<String> = []
    var topics: Set<String> = [key]
    var called: Set<Int> = []
    for (index, entry) in entries.enumerated() {
      let topic = entry.topic.wordKey
      let isFirst = owned.insert(topic).inserted
      let names = [entry.topic, entry.name, entry.title] + entry.aliases
      guard names.contains(where: { $0.wordKey == key }) else { continue }
      called.insert(index)
      if isFirst { topics.insert(topic) }
    }
    return entries.indices.filter { index in
      called.contains(index)
        || ([entries[index].topic] + entries[index].pages).contains { topics.contains($0.wordKey) }
    }.map { entries[$0] }
  }
}
