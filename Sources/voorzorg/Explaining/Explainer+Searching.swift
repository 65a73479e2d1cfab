import TextKit
import VoorzorgCore

extension Explainer {
  /// What the words after `uitleg zoek` find, in lines; how to search when there are none.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed.
  func found(_ words: [String]) throws(CatalogueFault) -> Result<[String], UnknownTopic> {
    let pages = SearchPages(explainer: self)
    guard !words.isEmpty else { return .success(pages.guidance) }
    let search = try CatalogueIndex.load(for: instrument).search(words.joined(separator: " "))
    return pages.lines(search).map { .success($0) } ?? .failure(nothingFound(words))
  }

  /// That a search finds nothing, and what may help.
  func nothingFound(_ words: [String]) -> UnknownTopic {
    let phrase = words.joined(separator: " ")
    let advice = phrase.contains(" ") ? "probeer minder woorden" : "controleer de schrijfwijze"
    return UnknownTopic(message: "niets gevonden voor '\(phrase)'; \(advice)")
  }

  /// That there is no such topic, with what comes near or where the words do occur.
  func unknown(_ words: [String]) throws(CatalogueFault) -> UnknownTopic {
    let topic = words.joined(separator: " ")
    let proposals = try TopicProposals(self)
    // The first word may only say what kind of thing is meant, as in 'begrip waakvlam'.
    let nearest =
      proposals.nearest(to: topic) ?? proposals.nearest(to: words.dropFirst().joined(separator: " "))
    let advice: String
    if let nearest {
      advice = "bedoelt u '\(nearest)'?"
    } else if proposals.index.search(topic).hits.isEmpty {
      advice = "'voorzorg uitleg' toont de onderwerpen"
    } else {
      advice = "'voorzorg uitleg zoek \(topic)' laat zien waar dat voorkomt"
    }
    return UnknownTopic(message: "er is geen uitleg over '\(topic)'; \(advice)")
  }
}

/// The topics that can be meant by who mistypes one.
struct TopicProposals {
  let index: CatalogueIndex
  private let names: [String]
  private let near: NearNames

  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed.
  init(_ explainer: Explainer) throws(CatalogueFault) {
    index = try CatalogueIndex.load(for: explainer.instrument)
    // Topics such as 'stap 3' have another name in the list; people type them by number.
    names = try explainer.topics.map(\.name) + index.entries.flatMap { [$0.topic] + $0.pages }
    near = NearNames(names)
  }

  /// The topic nearest to what was typed; nil when none resembles it.
  func nearest(to typed: String) -> String? {
    near.nearest(to: typed)?.names.first ?? nearestName(to: typed, among: names)
  }
}
