import TextKit
import VoorzorgCore

extension Explainer {
  /// The same as ``explain(_:)`` as data: made from the entries of the catalogues, not from lines.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed.
  func json(_ words: [String]) throws(CatalogueFault) -> Result<[UInt8], UnknownTopic> {
    let json = ExplanationJSON(instrument: instrument)
    let rest = Array(words.dropFirst())
    let topic = words.joined(separator: " ")
    switch words.first?.folded {
    case nil: return .success(json.bytes(of: try topics))
    case "zoek":
      guard !rest.isEmpty else { return .failure(UnknownTopic(message: "zet achter 'zoek' wat u zoekt")) }
      let search = try CatalogueIndex.load(for: instrument).search(rest.joined(separator: " "))
      let isFound = !search.hits.isEmpty || !search.nearestHits.isEmpty
      return isFound ? .success(json.bytes(of: search)) : .failure(nothingFound(rest))
    case "gemeente", "gemeenten":
      return try foundGemeenten(rest.joined(separator: " ")).map { json.bytes(of: $0.found, on: topic) }
    case SjabloonPart.topic.name where rest.isEmpty:
      return .success(json.bytes(of: try SjabloonPart(explainer: self).places(), on: topic))
    case "vragen":
      return questions(in: rest).map { json.bytes(of: $0, on: topic) }
    default:
      if case .failure(let unknown) = try explain(words) { return .failure(unknown) }
      let entries = try entries(about: words)
      guard entries.isEmpty, let list = instrument.allLists.first(where: { $0.name == topic.folded }) else {
        return .success(try json.bytes(of: entries, on: topic))
      }
      return .success(json.bytes(of: questions(in: list), on: topic))
    }
  }

  /// The questions of a list, wherever in a dossier it is.
  func questions(in list: Form.List) -> [Question] {
    allQuestions.filter { $0.name.split(separator: ".").contains { $0 == list.name } }
  }

  /// The entries about a topic that is explained.
  func entries(about words: [String]) throws(CatalogueFault) -> [CatalogueEntry] {
    let index = try CatalogueIndex.load(for: instrument)
    let found = index.entries(about: words)
    if !found.isEmpty { return found }
    // The first word may only say what kind of thing is meant, as in 'begrip zoektermijn'.
    let rest = words.flatMap { $0.split(separator: " ").map(String.init) }.dropFirst()
    let named = index.entries(about: Array(rest))
    let ofKind = named.filter { $0.kind.rawValue == words.first?.folded }
    if !named.isEmpty { return ofKind.isEmpty ? named : ofKind }
    if let question = allQuestions.first(where: { words == [$0.name] || words == [$0.number] }) {
      let field = question.field
      return index.entries.filter { $0.kind == .veld && $0.title == field.label && $0.says(field.guidance) }
    }
    // 'actie' is followed by words that occur in actions.
    let hits = index.search(rest.joined(separator: " ")).hits.map(\.entry)
    return hits.filter { $0.kind.rawValue == words.first?.folded }
  }
}

extension CatalogueEntry {
  fileprivate func says(_ text: String) -> Bool { texts.contains { $0.text == text } }
}
