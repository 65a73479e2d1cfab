extension Actieplan {
  /// Everything of the national action plan that can be looked up.
  var searchEntries: [CatalogueEntry] {
    actielijnen.map(\.entry)
      + actielijnen.flatMap { lijn in
        lijn.paragrafen.flatMap { $0.searchEntries(within: ["actielijn \(lijn.number)", "actielijnen"]) }
      }
      + monitoring.paragrafen.flatMap {
        $0.searchEntries(within: ["nad monitoring", "actieplan monitoring"])
      }
      + appendix.map(\.entry) + sectionEntries
  }
}

extension Actieplan.Actielijn {
  fileprivate var entry: CatalogueEntry {
    CatalogueEntry(
      .actielijn,
      name,
      number: "\(number)",
      heading: "Actielijn \(number)",
      title: title,
      aliases: variants.flatMap { [$0.title] + [$0.subtitle].compactMap(\.self) },
      texts: [.told(goal), .told(owners.map { "Eigenaren: \($0.all.joined(separator: ", "))" })],
      sources: [source],
      topic: "actielijn \(number)",
      pages: ["actielijnen", "actielijn", "actielijn \(name)", "nad", "actieplan"]
    )
  }
}

extension Actieplan.Paragraaf {
  fileprivate func searchEntries(within pages: [String]) -> [CatalogueEntry] {
    let topic = "nad \(number)"
    let place = "Nationaal Actieplan \(number)"
    let paragraph = CatalogueEntry(
      .paragraaf,
      name,
      number: number,
      heading: place,
      title: title,
      aliases: [shortTitle],
      texts: remarks.map { .remark($0) },
      sources: [source],
      topic: topic,
      pages: pages + ["paragraaf \(number)", "actieplan \(number)"]
    )
    return [paragraph]
      + acties.map { $0.entry(.planactie, heading: "\(place), actie \($0.number)", topic: topic) }
      + resultaten.map { $0.entry(.planresultaat, heading: "\(place), resultaat \($0.number)", topic: topic) }
  }
}

extension Actieplan.Item {
  fileprivate func entry(_ kind: CatalogueEntry.Kind, heading: String, topic: String) -> CatalogueEntry {
    let actors = actors.isEmpty ? nil : "Uitvoerders: \(actors.joined(separator: ", "))"
    return CatalogueEntry(
      kind,
      name,
      number: "\(number)",
      heading: heading,
      title: text,
      texts: [.told(audience.map { "Doelgroep: \($0)" }), .told(actors)],
      sources: [source],
      topic: topic
    )
  }
}

extension Actieplan.AppendixRow {
  fileprivate var entry: CatalogueEntry {
    CatalogueEntry(
      .bijlage,
      name,
      number: "\(number)",
      heading: "Nationaal Actieplan, bijlage 2, resultaat \(number)",
      title: text,
      texts: [
        .told(leaders.map { "Trekkers: \($0.joined(separator: ", "))" }),
        .told(approach.map { "Aanpak: \($0)" }),
      ],
      sources: [source],
      topic: "nad bijlage",
      pages: ["actieplan bijlage"] + (actielijn.map { ["actielijn \($0)"] } ?? [])
    )
  }
}
