extension Voortgangsrapportage {
  /// What became of it: evaluations, results of the steps, the preventiescan now, and the monitor through time.
  func changed(_ figures: FigureChapter) -> Document.Section {
    var preventiescan = figures.preventiescan
    // There is only one in a dossier, so what changed in it cannot be told.
    preventiescan.title = [.own("Preventiescan: hoe het nu is")]
    return Document.Section(
      id: "veranderd",
      title: [.own("Wat is er veranderd")],
      sections: (report.hasScanAndPlan ? [evaluations] : [])
        + [results, preventiescan, monitorChanges] + yearlyReports
    )
  }

  private var evaluations: Document.Section {
    let plan = report.instrument.plan
    let slots = [plan.evaluatie.index, plan.datumEvaluatie.index]
    var section = Document.Section(id: "evaluaties", title: [.own("Evaluaties")])
    for (index, sheet) in report.prioritySheets.enumerated() {
      // Before the decision nobody misses an evaluation.
      guard report.status.asks(.evalueren) || slots.contains(where: { sheet[$0] != nil }) else { continue }
      section.sections.append(
        Document.Section(
          id: report.priorities[index].id ?? "prioriteit-\(index + 1)",
          title: [report.name(ofPriority: index)],
          blocks: slots.map(sheet.block)
        )
      )
    }
    if section.sections.isEmpty {
      section.blocks = [.paragraph([.own("Er is nog geen prioriteit geëvalueerd.")])]
    }
    return section
  }

  /// The results of the steps that were looked at, with what was said of each; the others are counted.
  private var results: Document.Section {
    var section = Document.Section(id: "resultaten", title: [.own("Resultaten van de stappen")])
    guard let sheet = report.sheet(of: .stappen) else {
      section.blocks = [.paragraph([.own("Nog niet ingevuld.")])]
      return section
    }
    let all = report.layouts.stappen.flatMap { step in step.resultaten.rows.map { (step, $0) } }
    let answered = all.filter { _, row in row.slots.contains { sheet[$0] != nil } }
    if !answered.isEmpty {
      section.blocks = [
        .table(
          Document.Table(
            caption: "De resultaten waarnaar is gekeken",
            columns: ["Stap", "Resultaat", "Bereikt", "Toelichting"],
            rows: answered.map { step, row in
              [.own(step.title), .own(row.title)] + row.slots.prefix(2).map { sheet.cell($0) }
                + Array(repeating: .own(""), count: max(0, 2 - row.slots.count))
            }
          )
        )
      ]
    }
    let open = all.count - answered.count
    if open > 0 {
      section.blocks.append(.paragraph([.own("Niet beantwoord: \(open) van de \(all.count) resultaten.")]))
    }
    return section
  }

  /// What changed between the last two rounds of each level; rounds of two levels are never compared.
  private var monitorChanges: Document.Section {
    var section = Document.Section(id: "monitor", title: [.own("Monitor: wat anders is geworden")])
    section.sections = Monitor.Level.allCases.compactMap { level in
      let changes = monitor.changes(at: level)
      guard let latest = changes.first else { return nil }
      var change = MonitorProgress(monitor, monitor.rounds(at: level), changes).section(latest)
      change.id = level.rawValue
      let (old, new) = (monitor.name(of: latest.from), monitor.name(of: latest.to))
      let name = level.title.uppercasedFirst
      change.title = [.own("\(name), van \(old) naar \(new)")]
      return change
    }
    if section.sections.isEmpty {
      let sentence = "Er zijn nog geen twee rondes van hetzelfde niveau om te vergelijken."
      section.blocks = [.paragraph([.own(sentence)])]
    }
    return section
  }

  /// The yearly reports of a region.
  private var yearlyReports: [Document.Section] { report.regionalSections("jaarrapportages") }
}
