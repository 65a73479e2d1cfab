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
      nearestQuestion(to: words) ?? proposals.nearest(to: topic)
      ?? proposals.nearest(to: words.dropFirst().joined(separator: " "))
    let advice: String
    if let last = proposals.lastNumber(like: words) {
      let kind = words.dropLast().joined(separator: " ")
      advice = "kies uit '\(kind) 1' tot en met '\(kind) \(last)'"
    } else if let nearest {
      advice = "bedoelt u '\(nearest)'?"
    } else if proposals.index.search(topic).hits.isEmpty {
      advice = "'voorzorg uitleg' toont de onderwerpen"
    } else {
      advice = "'voorzorg uitleg zoek \(topic)' laat zien waar dat voorkomt"
    }
    return UnknownTopic(message: "er is geen uitleg over '\(topic)'; \(advice)")
  }
}

extension Explainer {
  /// The question that is meant by a name with points in it, as in a dossier.
  private func nearestQuestion(to words: [String]) -> String? {
    guard words.count == 1, words[0].contains(".") else { return nil }
    return [Dossier.Subject.gemeente, .regio].lazy.compactMap { subject in
      Questionnaire(
        Dossier(for: instrument, subject: subject),
        instrument: instrument,
        offeringEntries: true
      ).nearestName(to: words[0])
    }.first
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
    names =
      try explainer.topics.map(\.name) + index.entries.flatMap { [$0.topic] + $0.pages }
      + explainer.instrument.ankerpunten.map { "ankerpunt \($0.number)" }
    near = NearNames(names)
  }

  /// The highest number of things such as 'stap 9', when the number is what is wrong with it.
  func lastNumber(like words: [String]) -> Int? {
    guard words.count > 1, let typed = words.last.flatMap({ Int($0) }) else { return nil }
    let kind = words.dropLast().map { $0.folded + " " }.joined()
    let numbers = names.filter { $0.hasPrefix(kind) }.compactMap { Int($0.dropFirst(kind.count)) }
    guard let last = numbers.max(), Set(1...last).isSubset(of: numbers), typed < 1 || typed > last else {
      return nil
    }
    return last
  }

  /// The topic nearest to what was typed; nil when none resembles it.
  func nearest(to typed: String) -> String? {
    near.nearest(to: typed)?.names.first ?? nearestName(to: typed, among: names)
  }
}
