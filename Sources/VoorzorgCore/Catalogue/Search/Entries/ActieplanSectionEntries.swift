extension Actieplan {
  /// What the plan has beside its lines of action: each behind the word for the section in which it is shown.
  var sectionEntries: [CatalogueEntry] {
    lissabondoelen.map { entry($0, in: "lissabondoelen", "Lissabondoel \($0.number)") }
      + principes.map {
        entry($0.name, in: "principes", "Leidend principe", $0.title, [$0.text], $0.source, [$0.pictureTitle])
      }
      + programmas.map {
        entry($0.name, in: "programmas", "Programma", $0.title, [$0.text] + $0.leaders, $0.source)
      }
      + voorbeelden.map { entry($0.name, in: "voorbeelden", "Voorbeeld", $0.title, [$0.text], $0.source) }
      + governance.forms.map { entry($0, in: "governance", "sturing \($0.number)") }
      + governance.conversationGoals.map { entry($0, in: "governance", "gespreksdoel \($0.number)") }
      + governance.coalition.map {
        entry($0.name, in: "governance", "partij in de coalitie", $0.title, [], governance.coalitionSource)
      }
      + middelen.posts.map {
        entry($0.name, in: "middelen", "extra geld", $0.title, [$0.ministry], $0.source)
      }
  }

  private func entry(_ entry: Entry, in section: String, _ heading: String) -> CatalogueEntry {
    let texts = entry.title == nil ? [] : [entry.text]
    return self.entry(entry.name, in: section, heading, entry.title ?? entry.text, texts, entry.source)
  }

  private func entry(
    _ name: String,
    in section: String,
    _ heading: String,
    _ title: String,
    _ texts: [String],
    _ source: SourceReference,
    _ aliases: [String] = []
  ) -> CatalogueEntry {
    CatalogueEntry(
      .actieplan,
      name,
      heading: "Nationaal Actieplan, \(heading.prefix(1).lowercased())\(heading.dropFirst())",
      title: title,
      aliases: aliases,
      texts: texts.map { .told($0) },
      sources: [source],
      topic: "nad \(section)",
      pages: ["actieplan \(section)", section]
    )
  }
}
