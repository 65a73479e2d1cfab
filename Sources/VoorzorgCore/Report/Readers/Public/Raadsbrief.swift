/// The document for the council: one page in plain words, without names.
///
/// What would take more than a line is shortened to its first sentence; the whole stands in the plan.
struct Raadsbrief {
  let text: PublicReport
  private var report: Report { text.report }

  init(_ text: PublicReport) {
    self.text = text
  }

  /// The chapters.
  var sections: [Document.Section] {
    [inShort, figures, plan, council, about].filter { !$0.blocks.isEmpty || !$0.sections.isEmpty }
  }

  private var inShort: Document.Section {
    var line: [Document.Inline] = []
    if let day = report.dossier.record[report.instrument.head.peildatum] {
      line.append(.own("Stand van \(day.dutch). "))
    }
    line.append(.own("Voorzorg is hulp op tijd, zodat mensen hun thuis niet verliezen. "))
    if report.hasScanAndPlan { line += choices + [.own(" ")] }
    line.append(.own(text.state))
    return Document.Section(
      id: "in-het-kort",
      title: [.own("In het kort")],
      blocks: [.paragraph(line)] + report.decisionLines
    )
  }

  /// How many of the twelve were chosen, in words for those who do not know them.
  private var choices: [Document.Inline] {
    let count = report.instrument.ankerpunten.count
    let no = report.instrument.ankerpunten.indices.filter { report.choice($0) == false }.count
    let open = count - report.progress.chosen - no
    var tail = " Bij \(no) is het antwoord nee."
    if open > 0 { tail += " Bij \(open) is nog niet gekozen." }
    return [
      .own("Er zijn \(count) onderwerpen, de ankerpunten. Met "), .strong("\(report.progress.chosen)"),
      .own(" daarvan gaat \(text.actor) aan de slag.\(tail)"),
    ]
  }

  /// What was counted, so that the council sees why.
  private var figures: Document.Section {
    var section = Document.Section(id: "cijfers", title: [.own("Waarom dit nodig is")])
    let figures = report.figures.compactMap { sheet -> [Document.Inline]? in
      guard let what = text.answer(sheet, "wat") else { return nil }
      return sheet.countAndDay(around: .answer(what))
    }
    if !figures.isEmpty { section.blocks = [.list(figures)] }
    return section
  }

  /// What will be done: the plan in time as a picture, with a row for each priority.
  private var plan: Document.Section {
    var section = Document.Section(id: "plan", title: [.own("Wat \(text.actor) gaat doen")])
    if var picture = report.timelinePicture {
      picture.table = priorities
      section.blocks.append(.picture(picture))
    } else if !report.priorities.isEmpty {
      section.blocks.append(.table(priorities))
    }
    if !report.werkpakketten.isEmpty { section.blocks.append(.table(packages)) }
    if section.blocks.isEmpty { section.blocks = [.paragraph([.own("Dat staat nog niet vast.")])] }
    return section
  }

  private var priorities: Document.Table {
    let plan = report.instrument.plan
    return Document.Table(
      caption: "Het plan in het kort",
      columns: ["Onderwerp", "Wat we willen bereiken", "Klaar", "Bekeken of het werkt", "Kosten"],
      rows: report.prioritySheets.enumerated().map { index, sheet in
        [
          report.name(ofPriority: index), cell(sheet, plan.doel.index),
          dates(meant: sheet.day("beoogdeDatumGereed"), done: sheet.day("datumGereed")),
          dates(meant: sheet.day("evaluatieGepland"), done: sheet.day("datumEvaluatie")),
          cell(sheet, plan.kosten.index),
        ]
      }
    )
  }

  /// The day that was meant and the day on which it was done, as the picture has both.
  private func dates(meant: Day?, done: Day?) -> Document.Inline {
    switch (meant, done) {
    case (let meant?, let done?): .own("gepland \(meant.dutch); gedaan \(done.dutch)")
    case (let meant?, nil): .own("gepland \(meant.dutch)")
    case (nil, let done?): .own("gedaan \(done.dutch)")
    case (nil, nil): .own("nog geen datum")
    }
  }

  private var packages: Document.Table {
    Document.Table(
      caption: "Wat de gemeenten samen doen",
      columns: ["Werkpakket", "Wat we willen bereiken", "Stand"],
      rows: report.werkpakketten.map { sheet in
        ["naam", "doel", "stand"].map { path in
          sheet.form.slot(of: path).map { cell(sheet, $0) } ?? .own("")
        }
      }
    )
  }

  /// The first sentence of an answer, or that there is none.
  private func cell(_ sheet: AnswerSheet, _ slot: Int) -> Document.Inline {
    text.answer(sheet, slot, shortened: true).map(Document.Inline.answer)
      ?? sheet.gapCell(slot, gap: "nog niet ingevuld")
  }

  /// Who decides, and how the council hears of it.
  private var council: Document.Section {
    let steps = report.sheet(of: .stappen)
    let lines = [
      ("regie.vragen.vaststelling", "Wie besluit over het plan:"),
      ("resultaten.vragen.zichtbaar-maken", "Hoe u hoort wat het oplevert:"),
    ].compactMap { path, label in text.line(steps, path, label: label) }
    var section = Document.Section(id: "raad", title: [.own("Wat dit voor u betekent")], blocks: lines)
    if lines.isEmpty { section.blocks = [.gap("wat de raad wordt gevraagd, en wanneer de raad meer hoort.")] }
    return section
  }

  private var about: Document.Section {
    text.about("Van lange teksten staat hier de eerste zin. De rest staat in het plan.")
  }
}
