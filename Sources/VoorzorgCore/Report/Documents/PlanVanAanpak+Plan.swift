extension PlanVanAanpak {
  /// What the scan tells: the chosen ankerpunten with their texts, the others in a table.
  var scan: Document.Section {
    var section = Document.Section(id: "scan", title: [.own(Title.scan)])
    guard report.hasScanAndPlan else {
      section.blocks = [report.withoutScanAndPlan]
      return section
    }
    let chosen = report.dossier.chosen(report.instrument)
    if chosen.isEmpty { section.blocks = [.paragraph([.own("Er is nog geen ankerpunt gekozen.")])] }
    // That they are chosen is said by where they stand; why one is not in the plan has a chapter of its own.
    section.sections = chosen.map { index in
      report.ankerpuntSection(index) { !["aanDeSlag", "nietInPlan"].contains($0.name) }
    }
    let others = report.instrument.ankerpunten.indices.filter { !chosen.contains($0) }
    if !others.isEmpty { section.sections.append(notChosen(others)) }
    return section
  }

  private func notChosen(_ indices: [Int]) -> Document.Section {
    let instrument = report.instrument
    var section = Document.Section(id: "niet-gekozen", title: [.own("De andere ankerpunten")])
    section.blocks = [
      .table(
        Document.Table(
          caption: "De ankerpunten waar geen ja bij staat",
          columns: ["Nr.", "Ankerpunt", "Aan de slag"],
          rows: indices.map { index in
            let slot = instrument.scan[index].aanDeSlag.index
            var choice = report.sheet.gapCell(slot)
            if report.choice(index) == nil { choice = .own("nog niet gekozen") }
            let ankerpunt = instrument.ankerpunten[index]
            return [.own("\(ankerpunt.number)"), .own(ankerpunt.title), choice]
          }
        )
      )
    ]
    let slots = indices.flatMap { instrument.scan[$0].texts.map(\.index) }
    if slots.contains(where: { report.sheet[$0] != nil }) {
      section.blocks.append(
        .paragraph([.own("Wat bij deze ankerpunten is opgeschreven, staat in de voorzorgscan zelf.")])
      )
    }
    return section
  }

  /// The priorities with all their fields; in a region also the work packages.
  var plan: Document.Section {
    var section = Document.Section(id: "plan", title: [.own(Title.plan)])
    if report.hasScanAndPlan {
      if report.priorities.isEmpty {
        section.blocks = [.paragraph([.own("Het plan heeft nog geen prioriteiten.")])]
      }
      section.sections = report.priorities.enumerated().map(report.prioritySection)
    }
    guard report.dossier.subject == .regio else { return section }
    section.sections += report.werkpakketSections
    if report.werkpakketten.isEmpty {
      section.blocks.append(.paragraph([.own("Er zijn nog geen werkpakketten ingevuld.")]))
    }
    return section
  }

  /// What was chosen and is in no priority, with the reason.
  var nietInPlan: Document.Section {
    var section = Document.Section(id: "niet-in-plan", title: [.own("Niet in dit plan")])
    if let outside = report.chosenOutsidePlan({ report.sheet.cell($0.index) }) {
      section.blocks = [.paragraph([.own("Wel gekozen, maar nu niet in het plan:")]), outside]
    } else if !report.hasScanAndPlan {
      section.blocks = [report.withoutScanAndPlan]
    } else if report.progress.chosen == 0 {
      section.blocks = [.paragraph([.own("Er is nog geen ankerpunt gekozen.")])]
    } else {
      section.blocks = [.paragraph([.own("Elk gekozen ankerpunt staat in het plan.")])]
    }
    return section
  }
}
