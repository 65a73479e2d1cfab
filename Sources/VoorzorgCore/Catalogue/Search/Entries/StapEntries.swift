extension Stappen {
  /// Everything in the steps that can be looked up.
  var searchEntries: [CatalogueEntry] {
    let links = overviewLinks.map { $0.entry(heading: "Overzicht van de stappen, link", topic: "stappen") }
    return all.flatMap(\.searchEntries) + links + waarden.searchEntries
  }
}

extension Stap {
  fileprivate var searchEntries: [CatalogueEntry] {
    let topic = "stap \(number)"
    let place = "Stap \(number)"
    let step = CatalogueEntry(
      .stap,
      name,
      number: "\(number)",
      heading: place,
      title: title,
      texts: [.own(explanation)],
      sources: [source],
      topic: topic,
      pages: ["stappen", "stap", "stap \(name)"]
    )
    return [step]
      + actions.map { $0.entry(.stapactie, heading: "\(place), actie \($0.number)", topic: topic) }
      + questions.map {
        $0.entry(.reflectievraag, heading: "\(place), reflectievraag \($0.number)", topic: topic)
      }
      + results.map { $0.entry(.stapresultaat, heading: "\(place), resultaat \($0.number)", topic: topic) }
      + details.map { $0.entry(heading: "\(place), toelichting", topic: topic) }
      + examples.map { $0.entry(heading: "\(place), voorbeeld", topic: topic) }
      + links.map { $0.entry(heading: "\(place), link", topic: topic) }
  }
}

extension Stap.Item {
  fileprivate func entry(_ kind: CatalogueEntry.Kind, heading: String, topic: String) -> CatalogueEntry {
    CatalogueEntry(
      kind,
      name,
      number: "\(number)",
      heading: heading,
      title: kind == .reflectievraag ? text : shortTitle,
      // The page shows a question without its short title.
      texts: (kind == .reflectievraag ? [] : [.told(text)]) + parts.map { .told($0.text) } + [.own(remark)],
      sources: [source],
      topic: topic
    )
  }
}

extension Stap.Detail {
  fileprivate func entry(heading: String, topic: String) -> CatalogueEntry {
    CatalogueEntry(
      .toelichting,
      name,
      heading: heading,
      title: text,
      texts: [.own(remark)],
      sources: [source],
      topic: topic
    )
  }
}

extension Stap.Example {
  fileprivate func entry(heading: String, topic: String) -> CatalogueEntry {
    CatalogueEntry(
      .voorbeeld,
      name,
      heading: heading,
      title: title,
      texts: [.told(text), .own(remark)],
      sources: [source],
      topic: topic
    )
  }
}

extension Stap.Link {
  fileprivate func entry(heading: String, topic: String) -> CatalogueEntry {
    CatalogueEntry(
      .link,
      name,
      heading: heading,
      title: title,
      texts: [.told(address), .own(remark)],
      sources: [source],
      topic: topic
    )
  }
}

extension Waarden {
  fileprivate var searchEntries: [CatalogueEntry] {
    all.map { waarde in
      CatalogueEntry(
        .waarde,
        waarde.name,
        heading: "Waarde",
        title: waarde.title,
        texts: [.told(text), .own(remark)],
        sources: [source],
        topic: "waarden",
        pages: ["waarde", waarde.name]
      )
    }
  }
}
