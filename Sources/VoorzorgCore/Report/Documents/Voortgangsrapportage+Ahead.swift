extension Voortgangsrapportage {
  /// What is done otherwise from now on: what steps 6 and 7 ask, the open priorities, what is not in the plan.
  var ahead: Document.Section {
    var section = Document.Section(id: "verder", title: [.own("Wat is bijgesteld en hoe verder")])
    section.sections = steps
    guard report.hasScanAndPlan else { return section }
    section.sections += [openPriorities, outside]
    return section
  }

  private var steps: [Document.Section] {
    let sheet = report.sheetWithGaps(of: .stappen)
    return report.layouts.stappen.filter { ["voortgang", "resultaten"].contains($0.name) }.map { step in
      Document.Section(
        id: step.name,
        title: [.own(step.title)],
        blocks: sheet.map { report.reflection(step.vragen, $0) } ?? []
      )
    }
  }

  private var openPriorities: Document.Section {
    let plan = report.instrument.plan
    let planned = report.instrument.form.lists[plan.list].form.slot(of: "evaluatieGepland")
    let table = report.priorityTable(
      [plan.beoogdeDatumGereed.index] + [planned].compactMap(\.self) + [plan.verantwoordelijke.index],
      caption: "De prioriteiten die nog niet gereed zijn",
      more: [("Stand", { .own(report.state(of: report.priorities[$0])) })],
      where: { report.priorities[$0][plan.datumGereed] == nil }
    )
    let sentence =
      report.priorities.isEmpty
      ? "Het plan heeft nog geen prioriteiten." : "Elke prioriteit heeft een datum waarop zij gereed was."
    return Document.Section(
      id: "nog-open",
      title: [.own("Wat nog loopt")],
      blocks: [table ?? .paragraph([.own(sentence)])]
    )
  }

  private var outside: Document.Section {
    let sentence =
      report.progress.chosen == 0
      ? "Er is nog geen ankerpunt gekozen." : "Elk gekozen ankerpunt staat in het plan."
    return Document.Section(
      id: "niet-in-plan",
      title: [.own("Gekozen, maar niet in het plan")],
      blocks: [
        report.chosenOutsidePlan { report.sheet.cell($0.index) } ?? .paragraph([.own(sentence)])
      ]
    )
  }
}
