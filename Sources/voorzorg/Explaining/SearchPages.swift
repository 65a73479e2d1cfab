import TerminalKit
import VoorzorgCore

/// What `uitleg zoek` shows.
struct SearchPages {
  let explainer: Explainer

  /// The hits of a search, each with where it stands and how to see more; nil when there are none.
  func lines(_ search: CatalogueSearch) -> [String]? {
    let proposal = proposal(search)
    let hits = search.hits + search.nearestHits.filter { !search.hits.contains($0) }
    guard !hits.isEmpty else { return nil }
    let count = Enumeration.count(search.hits.count, "treffer", "treffers")
    return "'\(search.phrase)': \(search.hits.isEmpty ? "niet gevonden" : count).".wrapped(to: columns)
      + (proposal.map { $0.wrapped(to: columns) } ?? [])
      + hits.flatMap { [""] + lines($0) }
  }

  /// How to search, for who gives no words.
  var guidance: [String] {
    ["Zoeken in het instrument", ""]
      + """
      Zet achter 'voorzorg uitleg zoek' één of meer woorden, zoals 'voorzorg uitleg zoek briefadres'. U krijgt alles \
      waar al die woorden in staan: ankerpunten, begrippen, pijlers met hun acties, stappen, indicatoren, het regioplan, \
      het Nationaal Actieplan, vragen en regels.
      """.wrapped(to: columns) + [""]
        + """
        Hoofdletters, accenten en koppeltekens maken niet uit. Een woord mag ook een deel van een langer woord zijn: \
        'adres' vindt 'briefadres'. Wat zo heet, staat vooraan.
        """.wrapped(to: columns)
  }

  private var columns: Int { explainer.columns }

  /// What was perhaps meant, as a question.
  private func proposal(_ search: CatalogueSearch) -> String? {
    guard let last = search.nearest.last else { return nil }
    let others = search.nearest.dropLast().map { "'\($0)'" }.joined(separator: ", ")
    return "Bedoelt u \(others.isEmpty ? "" : "\(others) of ")'\(last)'?"
  }

  private func lines(_ hit: CatalogueSearch.Hit) -> [String] {
    let entry = hit.entry
    let excerpt = hit.excerpt.map { $0.text + ($0.isOwn ? " (eigen uitleg)" : "") }
    return "\(entry.heading): \(entry.title)".wrapped(to: columns, hangingIndent: 2)
      + ([excerpt].compactMap(\.self) + [source(of: entry)]).flatMap(indented)
      // The command stands on one line, so that it can be copied.
      + ["  Meer: voorzorg uitleg \(entry.topic)"]
  }

  private func indented(_ text: String) -> [String] {
    text.wrapped(to: columns - 2, hangingIndent: 2).map { "  " + $0 }
  }

  private func source(of entry: CatalogueEntry) -> String {
    let own: String? =
      entry.isOwn ? entry.kind == .veld ? "toegevoegd door voorzorg" : "van voorzorg zelf" : nil
    let places = ([own].compactMap(\.self) + entry.sources.map(explainer.describe) + entry.webPages)
      .joined(separator: "; ")
    return "Bron: \(places.isEmpty ? "niet vermeld" : places)"
  }
}
