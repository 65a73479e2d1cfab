// The project briefs: a page for each package of the top (S2, hoofdstuk 6, Projectmatige werkwijze met themagroepen).
extension RegionDocument {
  func briefs(_ packages: PackageOverview) -> Document.Section {
    let brief = overview.slots.catalogue.projectbrief
    let author = overview.slots.catalogue.rollen.first { $0.name == brief.author }?.title ?? brief.author
    var section = Document.Section(
      id: "projectbrieven",
      title: [.own("Projectbrieven")],
      blocks: [
        .paragraph([
          .own(
            "Een projectbrief is \(brief.size) lang en wordt geschreven door de \(author.lowercased()). Wat de regio al "
              + "invulde, staat erin. Waar "
          ),
          .strong(RegionDocument.gap),
          .own(" staat, vulde nog niemand iets in. Passen niet alle namen op één bladzijde, "),
          .own("dan staat er hoeveel andere er zijn; met --formaat csv krijgt u ze alle."),
        ]),
        .paragraph([.own(RegionPackages.rule)]),
      ]
    )
    section.sections = packages.chosen.flatMap { row in
      let described = packages.described.of(row.index)
      return described.isEmpty
        ? [self.brief(nil, row, packages, number: 1)]
        : described.enumerated().map { self.brief($1, row, packages, number: $0 + 1) }
    }
    section.sections += otherBriefs(packages)
    if section.sections.isEmpty { section.blocks.append(.paragraph([.own("Er is nog geen top.")])) }
    return section
  }

  /// What stands where nobody filled anything in.
  static let gap = "nog invullen"

  /// What a package is called in the dossier of the region.
  static func name(_ described: RegionPackages.Described) -> String {
    described.werkpakket.naam ?? "werkpakket \(described.number)"
  }

  /// The briefs of what the region describes and what is not in the top: nothing of it is dropped.
  private func otherBriefs(_ packages: PackageOverview) -> [Document.Section] {
    packages.described.all.enumerated().compactMap { place, described in
      let row = packages.ranked.first { $0.index == described.package }
      if let row, packages.top.reason(for: row.index) != nil { return nil }
      var section = Document.Section(
        id: "projectbrief-regio-\(place + 1)",
        title: [.own("Projectbrief: "), .typed(RegionDocument.name(described))]
      )
      section.blocks.append(
        .paragraph([.own("Staat in het dossier van de regio, en hoort niet bij een werkpakket in de top.")])
      )
      if let row { section.blocks.append(belonging(row, packages)) }
      section.blocks.append(.table(fields(described.werkpakket)))
      return section
    }
  }

  private func brief(
    _ described: RegionPackages.Described?,
    _ row: PackageOverview.Ranked,
    _ packages: PackageOverview,
    number: Int
  ) -> Document.Section {
    let title =
      described.map { Document.Inline.typed(RegionDocument.name($0)) }
      ?? self.title(of: row.package, packages)
    var section = Document.Section(
      id: "projectbrief-\(row.package.name)" + (number > 1 ? "-\(number)" : ""),
      title: [.own("Projectbrief: "), title]
    )
    if described != nil { section.blocks.append(belonging(row, packages)) }
    section.blocks += subject(row, packages) + [.table(fields(described?.werkpakket))]
    let lines = standings(row, packages)
    section.blocks.append(.list(lines))
    if namesEach { section.blocks.append(.table(said(row, packages, room: room(beside: section.blocks)))) }
    return section
  }

  private func belonging(_ row: PackageOverview.Ranked, _ packages: PackageOverview) -> Document.Block {
    .paragraph([.own("Hoort bij werkpakket "), title(of: row.package, packages), .own(", rang \(row.rank).")])
  }

  /// What a package is about, and where the preventiescan asks for attention.
  private func subject(_ row: PackageOverview.Ranked, _ packages: PackageOverview) -> [Document.Block] {
    var blocks: [Document.Block] = []
    if let note = row.package.note {
      blocks.append(.paragraph([packages.grouping.isBuiltIn ? .own(note) : .typed(note)]))
    }
    if !row.signals.isEmpty {
      let words = row.signals.map { signal($0, packages) }.joined(separator: "; ")
      blocks.append(.paragraph([.strong("Weinig gemeenten doen dit (Preventiescan):"), .own(" \(words).")]))
    }
    return blocks
  }

  /// What the brief holds, in the order and under the names of the source; who leads it and how far it is behind it.
  private func fields(_ werkpakket: RegionPlan.Werkpakket?) -> Document.Table {
    let brief = overview.slots.catalogue.projectbrief
    var rows: [[Document.Inline]] = (brief.beforehand + brief.contents).compactMap { entry in
      guard let path = RegionDocument.paths[entry.name] else { return nil }
      return [.own(entry.heading.text.capitalizedWord), RegionDocument.filled(werkpakket?[keyPath: path])]
    }
    rows.append([.own("Projectleider"), RegionDocument.filled(werkpakket?.projectleider)])
    if let werkpakket {
      rows.append([.own("Deelnemers volgens de regio"), RegionDocument.filled(werkpakket.deelnemers)])
      rows.append([.own("Stand"), RegionDocument.filled(RegionDocument.stand(werkpakket))])
    }
    return Document.Table(caption: "De projectbrief", columns: ["Onderdeel", "Inhoud"], rows: rows)
  }

  /// How far a package is, in words; nil when nobody said.
  static func stand(_ werkpakket: RegionPlan.Werkpakket) -> String? {
    werkpakket.stand.map { $0.split(separator: "-").joined(separator: " ") }
  }

  /// Where a work package has what the source names. It asks for products twice, and the dossier once.
  private static let paths: [String: KeyPath<RegionPlan.Werkpakket, String?> & Sendable] = [
    "doelen": \.doel, "mensen-en-middelen": \.middelen, "resultaten-en-producten": \.producten,
    "werkwijze-van-het-onderwerp": \.werkwijze, "tijdslijn": \.tijdslijn,
  ]

  private static func filled(_ text: String?) -> Document.Inline {
    text.map { .typed(AnswerWording.row($0)) } ?? .strong(gap)
  }
}
