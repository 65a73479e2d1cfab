extension PijlersCatalogue {
  /// The pijlers with what they consist of, in the order of the source, each level by itself.
  var pijlerEntries: [CatalogueEntry] {
    pijlers.map(\.entry) + olderNames.names.map { $0.entry(year: olderNames.year, now: pijler($0.pijler)) }
      + pijlers.flatMap { pijler in pijler.themes.map { $0.entry(in: pijler) } }
      + pijlers.flatMap { pijler in pijler.groups.map { $0.entry(in: pijler) } }
      + pijlers.flatMap { pijler in
        pijler.groups.flatMap { group in group.actions.map { $0.entry(in: group, of: pijler) } }
      }
  }
}

extension Pijler {
  fileprivate var entry: CatalogueEntry {
    CatalogueEntry(
      .pijler,
      name,
      number: "\(number)",
      heading: "Pijler \(number)",
      title: title,
      aliases: subtitles.map(\.title),
      texts: [.told(description.text)] + keywords.map { .told($0.title) },
      sources: [source],
      topic: "pijler \(name)",
      pages: ["pijlers", "pijler", "pijler \(number)"] + keywords.map(\.title)
    )
  }
}

extension Pijlernaam {
  fileprivate func entry(year: Int, now: Pijler?) -> CatalogueEntry {
    CatalogueEntry(
      .pijlernaam,
      name,
      heading: "Pijlernaam van \(year)" + (now.map { " (nu: \($0.title))" } ?? ""),
      title: title,
      aliases: variants.map(\.title) + [subtitle.title],
      texts: [.told(description.text), .own(grounds)],
      sources: [source],
      topic: "pijler \(name) \(year)",
      pages: ["pijler \(name)"]
    )
  }
}

extension Pijlerthema {
  fileprivate func entry(in pijler: Pijler) -> CatalogueEntry {
    CatalogueEntry(
      .thema,
      name,
      number: "\(number)",
      heading: "Thema \(number) van de pijler \(pijler.title)",
      title: title,
      texts: [.told(description.text)],
      sources: [source],
      topic: "thema \(name)",
      pages: ["thema", "thema’s", "thema \(number)", "pijler \(pijler.name)"]
    )
  }
}

extension Actiegroep {
  fileprivate func entry(in pijler: Pijler) -> CatalogueEntry {
    CatalogueEntry(
      .groep,
      name,
      number: "\(number)",
      heading: "Groep \(number) van de pijler \(pijler.title)",
      title: title,
      texts: [.told(remark?.text)],
      sources: [source],
      topic: "groep \(number)",
      pages: ["groep", "groep \(name)", "pijler \(pijler.name)", "preventiescan"]
    )
  }
}

extension Pijleractie {
  fileprivate func entry(in group: Actiegroep, of pijler: Pijler) -> CatalogueEntry {
    let number = "\(group.number).\(number)"
    let duty = statutoryDuty.map { _ in "Volgens de bron een wettelijke taak." }
    return CatalogueEntry(
      .actie,
      name,
      number: number,
      heading: "Actie \(number) van de pijler \(pijler.title)",
      title: text,
      texts: [.told(duty)],
      sources: [source] + [statutoryDuty].compactMap(\.self),
      topic: "actie \(number)",
      pages: ["actie \(name)", "groep \(group.number)", "groep \(group.name)", "pijler \(pijler.name)"]
    )
  }
}
