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
    [inShort, figures, plan, council].filter { !$0.blocks.isEmpty || !$0.sections.isEmpty }
  }

  private var inShort: Document.Section {
    var line: [Document.Inline] = [
      .own("Voorzorg is hulp op tijd, zodat mensen hun thuis niet verliezen. ")
    ]
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
    if open == count {
      return [.own("Er zijn \(count) onderwerpen, de ankerpunten. Er is nog niets gekozen.")]
    }
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

  /// What will be done: a line for each priority, and the plan in time as a picture.
  private var plan: Document.Section {
    var section = Document.Section(id: "plan", title: [.own("Wat \(text.actor) gaat doen")])
    if !report.priorities.isEmpty {
      section.blocks.append(.list(report.prioritySheets.enumerated().map { priority($0.offset, $0.element) }))
    }
    if var picture = report.timelinePicture {
      picture.table = days
      section.blocks.append(.picture(picture))
    }
    if !report.werkpakketten.isEmpty { section.blocks.append(.table(packages)) }
    if section.blocks.isEmpty { section.blocks = [.paragraph([.own("Dat staat nog niet vast.")])] }
    return section
  }

  private func priority(_ index: Int, _ sheet: AnswerSheet) -> [Document.Inline] {
    let plan = report.instrument.plan
    let cost = text.answer(sheet, plan.kosten.index, shortened: true)
    let name = report.name(ofPriority: index, isShort: true).text
    return [.strong("\(name):"), .own(" "), cell(sheet, plan.doel.index), .own(" Kosten: ")]
      + [cost.map(Document.Inline.answer) ?? .own("nog niet ingevuld")]
  }

  /// The days of the picture.
  private var days: Document.Table {
    let dates = [
      ("Klaar op", "beoogdeDatumGereed"), ("Gereed sinds", "datumGereed"),
      ("We kijken terug op", "evaluatieGepland"),
      ("Teruggekeken op", "datumEvaluatie"),
    ].filter { date in report.prioritySheets.contains { $0.day(date.1) != nil } }
    return Document.Table(
      caption: "De datums van het plan" + report.todayNote,
      columns: ["Onderwerp"] + dates.map(\.0),
      rows: report.prioritySheets.enumerated().map { index, sheet in
        [report.name(ofPriority: index, isShort: true)]
          + dates.map { .own(sheet.day($0.1)?.dutch ?? "nog geen datum") }
      }
    )
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
    section.blocks.append(text.about("Van lange teksten staat hier alleen de eerste zin."))
    return section
  }
}
