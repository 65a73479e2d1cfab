/// The report on progress: what was planned, what happened, what changed because of it, with figures and stories, in
/// the order of the steps that ask for it (S0, stap 6 and 7).
///
/// A document by itself, for the council and for everybody else: a story whose consent is not filled in is counted but
/// not told.
struct Voortgangsrapportage {
  let report: Report
  let monitor: Monitor

  init(_ report: Report) {
    self.report = report
    monitor = report.monitor
  }

  /// The chapters.
  var sections: [Document.Section] {
    let figures = FigureChapter(report: report, monitor: monitor)
    return [
      inShort, planned, happened, changed(figures), figures.section(withPreventiescan: false), stories, ahead,
      accountability,
    ]
  }

  private var inShort: Document.Section {
    var section = Document.Section(id: "in-het-kort", title: [.own("In het kort")])
    if !report.hasScanAndPlan { section.blocks = [report.withoutScanAndPlan] }
    let all = (report.hasScanAndPlan ? counts : []) + packageCounts
    if !all.isEmpty {
      section.blocks.append(.list(all.map { [.own("\($0.title): "), .strong("\($0.count)")] }))
    }
    return section
  }

  private var packageCounts: [(title: String, count: Int)] {
    let packages = report.werkpakketten
    guard !packages.isEmpty else { return [] }
    let finished = packages.count { sheet in
      sheet.form.slot(of: "stand").map { sheet[$0] == .choice("gereed") } ?? false
    }
    return [("Werkpakketten", packages.count), ("Werkpakketten die gereed zijn", finished)]
  }

  private var counts: [(title: String, count: Int)] {
    let plan = report.instrument.plan
    var counts = [
      ("Prioriteiten in het plan", report.priorities.count), ("Daarvan gereed", report.progress.finished),
    ]
    // A report holds no clock: without a day nothing is late.
    if let today = report.today {
      counts.append(("Daarvan over tijd op \(today.dutch)", report.progress.overdue.count))
    }
    counts.append(("Daarvan geëvalueerd", report.priorities.count { $0[plan.evaluatie] != nil }))
    return counts
  }

  /// What was meant: each priority with goal, result and day; in a region also the work packages.
  private var planned: Document.Section {
    let plan = report.instrument.plan
    var section = Document.Section(id: "gepland", title: [.own("Wat was gepland")])
    if report.priorities.isEmpty, report.hasScanAndPlan {
      section.blocks = [.paragraph([.own("Het plan heeft nog geen prioriteiten.")])]
    }
    section.sections = report.prioritySheets.enumerated().map { index, sheet in
      Document.Section(
        id: report.priorities[index].id ?? "prioriteit-\(index + 1)",
        title: [report.name(ofPriority: index)],
        blocks: [plan.doel.index, plan.beoogdResultaat.index, plan.beoogdeDatumGereed.index].map(sheet.block)
      )
    }
    section.sections += report.werkpakketten.enumerated().map { index, sheet in
      Document.Section(
        id: "werkpakket-\(index + 1)",
        title: [.own("Werkpakket \(index + 1)")],
        blocks: sheet.blocks(["naam", "doel", "producten", "tijdslijn"])
      )
    }
    if section.blocks.isEmpty, section.sections.isEmpty { section.blocks = [report.withoutScanAndPlan] }
    return section
  }

  /// The stories with consent; of the others only how many there are.
  private var stories: Document.Section {
    guard let sheet = report.sheetWithGaps(of: .basis), let slot = sheet.form.list(named: "verhalen") else {
      return Document.Section(id: "verhalen", title: [.own("Verhalen")])
    }
    return report.verhalen(slot, sheet, onlyWithConsent: true)
  }

  private var accountability: Document.Section {
    Document.Section(
      id: "verantwoording",
      title: [.own("Verantwoording")],
      blocks: MonitorChapter(report).note("geen-verantwoording", heading: "Het landelijke dashboard") + [
        .paragraph([
          .own("Deze rapportage neemt over wat in het dossier staat, en voegt geen oordeel toe. "),
          .own(Report.gapSentence + " "),
          .own("Een verhaal zonder ingevulde toestemming staat hier niet."),
        ])
      ]
    )
  }
}
