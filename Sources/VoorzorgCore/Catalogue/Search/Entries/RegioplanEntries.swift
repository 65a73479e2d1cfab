extension Regioplan {
  /// Everything of the regional plan that can be looked up; its municipalities are not.
  var searchEntries: [CatalogueEntry] {
    pijlers.map { entry($0) } + slagen.map { entry($0) } + acties.map { entry($0) }
      + sections.flatMap(searchEntries) + rollen.flatMap(searchEntries) + briefEntries
      + [means] + doubles.groups.map(entry)
  }

  private func entry(_ pijler: Pijler) -> CatalogueEntry {
    CatalogueEntry(
      .regiopijler,
      pijler.name,
      number: "\(pijler.number)",
      heading: "Regioplan \(example.year), pijler \(pijler.number) (nu: \(pijler.translation.title))",
      title: pijler.title,
      aliases: pijler.spellings + [pijler.subtitle],
      texts: [.told(pijler.text), .told(pijler.withoutSlagen?.text), .own(pijler.numberingRemark)],
      sources: [pijler.source],
      topic: "regioplan pijler \(pijler.name)",
      pages: ["regioplan", "regioplan pijlers", "regioplan \(pijler.name)"]
    )
  }

  private func entry(_ slag: Slag) -> CatalogueEntry {
    CatalogueEntry(
      .slag,
      slag.name,
      number: slag.number,
      heading: "Regioplan \(example.year), slag \(slag.number)",
      title: slag.entry.heading.text,
      texts: texts(slag.entry),
      sources: [slag.entry.source],
      topic: "slag \(slag.number)",
      pages: ["regioplan", "slagen", "regioplan slagen", "slag \(slag.name)"] + pijlerPages(slag.pijler)
    )
  }

  private func entry(_ actie: Actie) -> CatalogueEntry {
    CatalogueEntry(
      .regioactie,
      actie.name,
      number: actie.number,
      heading: "Regioplan \(example.year), actie \(actie.number)",
      title: actie.entry.heading.text,
      texts: texts(actie.entry),
      sources: [actie.entry.source],
      topic: "regioplan actie \(actie.number)",
      pages: ["regioplan acties"] + pijlerPages(actie.pijler)
    )
  }

  private func searchEntries(_ section: Section) -> [CatalogueEntry] {
    let list = CatalogueEntry(
      .regioplan,
      section.kind.rawValue,
      heading: "Regioplan \(example.year)",
      title: section.heading.text,
      texts: [.told(section.text), .own(section.remark)],
      sources: [section.source],
      topic: section.kind.rawValue,
      pages: ["regioplan"]
    )
    let entries = section.entries.map { entry in
      CatalogueEntry(
        .regioplan,
        entry.name,
        number: entry.number.map(String.init),
        heading: "Regioplan \(example.year), \(section.singular)" + (entry.number.map { " \($0)" } ?? ""),
        title: entry.heading.text,
        texts: texts(entry),
        sources: [entry.source],
        topic: "\(section.singular) \(entry.name)",
        pages: [section.kind.rawValue, section.singular]
      )
    }
    return [list] + entries
  }

  private func searchEntries(_ rol: Rol) -> [CatalogueEntry] {
    let role = CatalogueEntry(
      .rol,
      rol.name,
      heading: "Regioplan \(example.year), rol",
      title: rol.title,
      sources: [rol.source],
      topic: "rol \(rol.name)",
      pages: ["rollen", "rol", "regioplan"]
    )
    return [role] + rol.tasks.map { part($0, .rol, "taak van: \(rol.title)", topic: "rol \(rol.name)") }
  }

  private var means: CatalogueEntry {
    CatalogueEntry(
      .regioplan,
      "middelen",
      heading: "Regioplan \(example.year)",
      title: "Middelen van gemeenten",
      texts: [.told(middelen.text), .own(middelen.remark)],
      sources: [middelen.source],
      topic: "regioplan middelen",
      pages: ["regioplan"]
    )
  }

  private var briefEntries: [CatalogueEntry] {
    let brief = CatalogueEntry(
      .projectbrief,
      "projectbrief",
      heading: "Regioplan \(example.year)",
      title: "Projectbrief",
      texts: [.told(projectbrief.text)],
      sources: [projectbrief.source],
      topic: "projectbrief",
      pages: ["regioplan"]
    )
    return [brief]
      + (projectbrief.contents + projectbrief.beforehand).map {
        part($0, .projectbrief, "projectbrief", topic: "projectbrief")
      }
  }

  /// Something that has no page of its own.
  private func part(
    _ entry: Entry,
    _ kind: CatalogueEntry.Kind,
    _ what: String,
    topic: String
  ) -> CatalogueEntry {
    CatalogueEntry(
      kind,
      entry.name,
      number: entry.number.map(String.init),
      heading: "Regioplan \(example.year), \(what)",
      title: entry.heading.text,
      texts: texts(entry),
      sources: [entry.source],
      topic: topic
    )
  }

  private func entry(_ group: Doubles.Group) -> CatalogueEntry {
    CatalogueEntry(
      .dubbeling,
      group.name,
      heading: "Regioplan \(example.year), wat op elkaar lijkt (eigen duiding)",
      title: group.title,
      texts: [.own(group.text)],
      sources: [],
      isOwn: true,
      topic: group.name,
      pages: ["dubbelingen"]
    )
  }

  private func texts(_ entry: Entry) -> [CatalogueEntry.Text?] {
    [.told(entry.text), .own(entry.remark)]
  }

  private func pijlerPages(_ number: Int) -> [String] {
    pijlers.filter { $0.number == number }.map { "regioplan pijler \($0.name)" }
  }
}
