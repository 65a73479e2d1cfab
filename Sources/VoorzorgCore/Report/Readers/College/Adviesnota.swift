/// The note for the college: what it is asked to decide, why, at what cost, and what comes after; the plan is its annex.
///
/// Two pages, so a long text is shortened to its first sentence where the annex has it whole. What the dossier does not
/// hold is marked for the writer, and never made up.
struct Adviesnota {
  let report: Report

  init(_ report: Report) {
    self.report = report
  }

  /// The chapters.
  var sections: [Document.Section] {
    [
      decision, occasion, effect, arguments, objections, money, participation, communication, after, origin,
      annex,
    ]
  }

  var isRegional: Bool { report.dossier.subject == .regio }
  var plan: PlanSlots { report.instrument.plan }

  private var decision: Document.Section {
    var asked: [String] = []
    if !report.priorities.isEmpty {
      let count = Enumeration.count(report.priorities.count, "prioriteit", "prioriteiten")
      asked.append("het implementatieplan voorzorg met \(count) vast te stellen (zie de bijlage)")
    }
    if !report.werkpakketten.isEmpty {
      let count = Enumeration.count(report.werkpakketten.count, "werkpakket", "werkpakketten")
      asked.append("het regionale plan met \(count) vast te stellen (zie de bijlage)")
    }
    if hasMoney { asked.append("in te stemmen met de kosten en de dekking (zie Financiën)") }
    var section = Document.Section(id: "gevraagd-besluit", title: [.own("Gevraagd besluit")])
    guard !asked.isEmpty else {
      section.blocks = [.gap("wat het college besluit. Het plan heeft nog geen prioriteiten.")]
      section.blocks += report.decisionLines
      return section
    }
    let proposal =
      "Het college wordt gevraagd (woorden van voorzorg; de steller past ze aan als dat nodig is):"
    let items = asked.enumerated().map { index, item -> [Document.Inline] in
      [.own(item + (index + 1 < asked.count ? ";" : "."))]
    }
    section.blocks = [.paragraph([.own(proposal)]), .list(items)]
    if isRegional { section.blocks.append(.paragraph([.own("In een regio besluit elk college voor zich.")])) }
    section.blocks += report.decisionLines
    return section
  }

  /// Where the note comes from; what the college is asked to decide goes before.
  private var origin: Document.Section {
    Document.Section(id: "kop", title: [.own("Over deze nota")], blocks: [.paragraph(report.standing)])
  }

  private var hasMoney: Bool {
    report.prioritySheets.contains { $0[plan.kosten.index] != nil || $0[plan.dekking.index] != nil }
      || report.werkpakketten.contains { sheet in
        sheet.form.slot(of: "middelen").map { sheet[$0] != nil } ?? false
      }
  }

  private var occasion: Document.Section {
    var section = Document.Section(id: "aanleiding", title: [.own("Aanleiding")])
    if report.hasScanAndPlan, report.progress.chosen > 0 {
      section.blocks = [.paragraph(report.choiceSentence)]
    }
    let figures = report.figures.compactMap { sheet -> [Document.Inline]? in
      sheet.form.slot(of: "wat").flatMap { slot in
        sheet[slot].map { _ in sheet.countAndDay(around: sheet.cell(slot)) }
      }
    }
    if !figures.isEmpty { section.blocks.append(.list(figures)) }
    if section.blocks.isEmpty { section.blocks = [.gap("waarom dit nu aan de orde is.")] }
    return section
  }

  private var effect: Document.Section {
    var section = Document.Section(id: "beoogd-effect", title: [.own("Beoogd effect")])
    if let basis = report.sheet(of: .basis), let slot = basis.form.slot(of: "doelen"), basis[slot] != nil {
      section.blocks = [basis.block(slot)]
    }
    if let goals = perPriority(plan.doel.index) {
      let sentence = "Per prioriteit, hier en hierna in één zin; de hele tekst staat in de bijlage:"
      section.blocks += [.paragraph([.own(sentence)]), goals]
    }
    if let goals = perPackage("doel") {
      section.blocks += [.paragraph([.own("Per werkpakket, ook in één zin:")]), goals]
    }
    if section.blocks.isEmpty { section.blocks = [.gap("wat dit besluit moet bereiken.")] }
    return section
  }

  private var annex: Document.Section {
    let title = isRegional ? "Bijlage: het regionale plan" : "Bijlage: het implementatieplan"
    var section = Document.Section(id: "bijlage", title: [.own(title)])
    section.sections = report.priorities.enumerated().map(report.prioritySection) + report.werkpakketSections
    if section.sections.isEmpty {
      section.blocks = [.paragraph([.own("Het plan heeft nog geen prioriteiten.")])]
    }
    return section
  }
}
