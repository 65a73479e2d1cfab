extension Indicatoren {
  /// Everything of the dashboard that can be looked up.
  var searchEntries: [CatalogueEntry] {
    hoofdstukken.flatMap { hoofdstuk in
      [hoofdstuk.entry] + hoofdstuk.indicatoren.flatMap { $0.searchEntries(in: hoofdstuk) }
    }
      + lists.map(\.entry) + dashboardEntries
  }

  private var dashboardEntries: [CatalogueEntry] {
    let purposes = dashboard.purposes.map { purpose in
      dashboard(purpose.name, "doel \(purpose.letter)", purpose.text, [], [purpose.source])
    }
    let explanations = dashboard.explanations.map { explanation in
      dashboard(
        explanation.name,
        "toelichting",
        explanation.heading,
        [.note(explanation.note)],
        explanation.note.sources,
        webPages: explanation.note.webPages,
        isOwn: explanation.note.isOwn
      )
    }
    let questions = (questionsPerIndicator + questionsPerRound).map { question in
      dashboard(question.name, "vraag", question.shortTitle, [.told(question.question)], [question.source])
    }
    let colours = colours.map { colour in
      dashboard(colour.kleur.rawValue, "kleur \(colour.kleur.rawValue)", colour.title, [], [colour.source])
    }
    return purposes + explanations + colours + questions
  }

  private func dashboard(
    _ name: String,
    _ what: String,
    _ title: String,
    _ texts: [CatalogueEntry.Text?],
    _ sources: [SourceReference],
    webPages: [String] = [],
    isOwn: Bool = false
  ) -> CatalogueEntry {
    CatalogueEntry(
      .dashboard,
      name,
      heading: "Dashboard, \(what)",
      title: title,
      texts: texts,
      sources: sources,
      webPages: webPages,
      isOwn: isOwn,
      topic: "dashboard",
      pages: ["kleuren"]
    )
  }
}

extension Indicatoren.Hoofdstuk {
  fileprivate var entry: CatalogueEntry {
    CatalogueEntry(
      .hoofdstuk,
      name,
      heading: "Dashboard, hoofdstuk",
      title: title,
      texts: [.told(text)] + notes.map { .note($0) },
      sources: [source],
      topic: "hoofdstuk \(name)",
      pages: ["dashboard", "kleuren"]
    )
  }
}

extension Indicator {
  fileprivate func searchEntries(in hoofdstuk: Indicatoren.Hoofdstuk) -> [CatalogueEntry] {
    // Number 3 is two indicators, 3.1 and 3.2.
    let wholeNumber = String(number.prefix { $0 != "." })
    let topic = "indicator \(number)"
    let indicator = CatalogueEntry(
      .indicator,
      name,
      number: number,
      heading: "Indicator \(number)",
      title: shortTitle,
      texts: [.told(question)] + notes.map { .note($0) },
      sources: [source],
      topic: topic,
      pages: [
        "indicatoren", "indicator", "indicator \(name)", "indicator \(wholeNumber)",
        "hoofdstuk \(hoofdstuk.name)",
      ]
    )
    return [indicator] + subvragen.map { $0.entry(of: self, topic: topic) }
  }
}

extension Indicator.Subvraag {
  fileprivate func entry(of indicator: Indicator, topic: String) -> CatalogueEntry {
    let parts = onderdelen.map { CatalogueEntry.Text.told($0.wording.label) }
    return CatalogueEntry(
      .subvraag,
      name,
      number: letter.map { "\(indicator.number)\($0)" },
      heading: "Indicator \(indicator.number), vraag" + (letter.map { " \($0)" } ?? ""),
      title: shortTitle,
      aliases: [title].compactMap(\.self),
      texts: [.told(question)] + parts + notes.map { .note($0) },
      sources: [source],
      topic: topic
    )
  }
}

extension Indicatoren.FixedList {
  fileprivate var entry: CatalogueEntry {
    let items = items.flatMap { item -> [CatalogueEntry.Text?] in
      let wording: [CatalogueEntry.Text?] = [.told(item.wording.label), .told(item.wording.explanation)]
      return wording + item.notes.map { .note($0) }
    }
    return CatalogueEntry(
      .lijst,
      name,
      heading: "Dashboard, lijst",
      title: title,
      texts: [.told(text)] + items + notes.map { .note($0) },
      sources: [source],
      topic: name
    )
  }
}
