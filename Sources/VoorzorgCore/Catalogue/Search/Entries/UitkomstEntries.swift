extension PijlersCatalogue {
  /// What the Preventiescanner has beside its pijlers: the own preventiescan, results, ambitions, questions.
  var scannerEntries: [CatalogueEntry] {
    preventiescan.searchEntries
      + uitkomsten.topics.flatMap(\.searchEntries) + uitkomsten.routeEntries
      + [stoplicht.entry] + steekproef.searchEntries
      + ambities.map(\.entry)
      + evaluatievragen.map(\.entry)
  }
}

extension Preventiescan {
  fileprivate var searchEntries: [CatalogueEntry] {
    let scan = entry(name: "preventiescan", heading: "Eigen preventiescan", title: title, source: source)
    let sheets = sheets.flatMap { sheet in
      [entry(sheet.name, sheet.number, "blad", sheet.title, sheet.source, sheet.variants.map(\.title))]
        + sheet.parts.map { entry($0.name, $0.number, "onderdeel", $0.title, $0.source) }
    }
    return [scan] + questions.map { entry($0.name, $0.number, "vraag", $0.title, $0.source) } + sheets
  }

  private func entry(
    _ name: String,
    _ number: Int,
    _ what: String,
    _ title: String,
    _ source: SourceReference,
    _ aliases: [String] = []
  ) -> CatalogueEntry {
    CatalogueEntry(
      .preventiescan,
      name,
      number: "\(number)",
      heading: "Eigen preventiescan, \(what) \(number)",
      title: title,
      aliases: aliases,
      sources: [source],
      topic: "preventiescan"
    )
  }

  private func entry(name: String, heading: String, title: String, source: SourceReference) -> CatalogueEntry
  {
    CatalogueEntry(
      .preventiescan,
      name,
      heading: heading,
      title: title,
      texts: [.told(guidance.text), .told(use.text)],
      sources: [source],
      topic: "preventiescan"
    )
  }
}

extension Uitkomstonderwerp {
  fileprivate var searchEntries: [CatalogueEntry] {
    let topic = CatalogueEntry(
      .uitkomst,
      name,
      number: "\(number)",
      heading: "Uitkomsten \(number)",
      title: text,
      texts: [.own(remark)],
      sources: statements.first.map { [$0.source] } ?? [],
      topic: name,
      pages: ["uitkomsten"]
    )
    return [topic] + statements.map { $0.entry(of: self) }
  }
}

extension Uitspraak {
  fileprivate func entry(of topic: Uitkomstonderwerp) -> CatalogueEntry {
    CatalogueEntry(
      .uitspraak,
      name,
      heading: (["Uitkomsten \(topic.number)", who] + [share].compactMap(\.self)).joined(separator: ", "),
      title: topic.text,
      texts: [.told(text), .own(remark)],
      sources: [source],
      topic: topic.name,
      pages: ["uitkomsten"]
    )
  }
}

extension Uitkomsten {
  /// The routes; each is explained with the first subject that names it.
  fileprivate var routeEntries: [CatalogueEntry] {
    routes.map { route in
      let topic = topics.first { $0.statements.contains { $0.routes.contains(route.name) } }
      return CatalogueEntry(
        .route,
        route.name,
        heading: "Route in de uitkomsten",
        title: route.text,
        sources: [route.source],
        topic: topic?.name ?? "uitkomsten"
      )
    }
  }
}

extension Stoplicht {
  fileprivate var entry: CatalogueEntry {
    CatalogueEntry(
      .stoplicht,
      "stoplicht",
      heading: "Preventiescanner",
      title: "Stoplicht",
      aliases: bands.map(\.name),
      texts: [.told(description.text)] + bands.map { .told($0.text) } + [.own(limits), .own(rounding)],
      sources: [description.source],
      topic: "stoplicht"
    )
  }
}

extension Steekproef {
  fileprivate var searchEntries: [CatalogueEntry] {
    groups.map { group in
      CatalogueEntry(
        .steekproef,
        group.name,
        heading: "Gemeenten in de Preventiescanner",
        title: group.title,
        aliases: group.otherTitles,
        texts: [.told(description.text), .own(remark)],
        sources: [group.source],
        topic: "steekproef"
      )
    }
  }
}

extension Ambitie {
  fileprivate var entry: CatalogueEntry {
    CatalogueEntry(
      .ambitie,
      name,
      number: "\(number)",
      heading: "Ambitie \(number)",
      title: text,
      sources: [source],
      topic: "ambities"
    )
  }
}

extension Evaluatievraag {
  fileprivate var entry: CatalogueEntry {
    CatalogueEntry(
      .evaluatievraag,
      name,
      number: "\(number)",
      heading: "Evaluatievraag \(number)",
      title: text,
      sources: [source],
      topic: "evaluatievragen"
    )
  }
}
