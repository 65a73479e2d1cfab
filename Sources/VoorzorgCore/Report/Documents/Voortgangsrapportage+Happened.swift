extension Voortgangsrapportage {
  /// What was done: the priorities, their action lines, and the actions of the steps in which the work is done.
  var happened: Document.Section {
    var section = Document.Section(id: "gebeurd", title: [.own("Wat is er gebeurd")])
    if report.hasScanAndPlan { section.sections = [priorities] + [lines].compactMap(\.self) }
    if let table = report.werkpakketTable(["naam", "stand"], caption: "Hoe ver de werkpakketten zijn") {
      section.sections.append(
        Document.Section(id: "werkpakketten", title: [.own("De werkpakketten")], blocks: [table])
      )
    }
    section.sections += steps
    return section
  }

  private var priorities: Document.Section {
    let plan = report.instrument.plan
    let table = report.priorityTable(
      [plan.beoogdeDatumGereed.index, plan.datumGereed.index],
      caption: "De prioriteiten: beoogd en gereed",
      more: [("Verschil", difference), ("Actieregels klaar", linesDone)]
    )
    return Document.Section(
      id: "prioriteiten",
      title: [.own("De prioriteiten")],
      blocks: [table ?? .paragraph([.own("Het plan heeft nog geen prioriteiten.")])]
    )
  }

  /// How much earlier or later than meant a priority was ready, by the days in the dossier.
  private func difference(_ index: Int) -> Document.Inline {
    let plan = report.instrument.plan
    let priority = report.priorities[index]
    guard let meant = priority[plan.beoogdeDatumGereed], let ready = priority[plan.datumGereed] else {
      return .own("–")
    }
    let days = meant.days(to: ready)
    let count = abs(days) == 1 ? "1 dag" : "\(abs(days)) dagen"
    return .own(days == 0 ? "op de beoogde dag" : days < 0 ? "\(count) eerder" : "\(count) later")
  }

  /// The action lines of each priority.
  private var actionLines: [[AnswerSheet]] {
    report.prioritySheets.map { sheet in
      sheet.form.list(named: "actieregels").map(sheet.entries) ?? []
    }
  }

  private func linesDone(_ index: Int) -> Document.Inline {
    let answers = actionLines[index].map { line in line.form.slot(of: "klaar").flatMap { line[$0] } }
    guard !answers.isEmpty else { return .own("–") }
    let open = answers.count { $0 == nil }
    let share = "\(answers.count { $0 == .yesNo(true) }) van \(answers.count)"
    return .own(open == 0 ? share : "\(share); \(open) niet beantwoord")
  }

  /// All action lines in one table.
  private var lines: Document.Section? {
    let lines = actionLines
    guard let form = lines.lazy.compactMap(\.first).first?.form else { return nil }
    let done = form.slot(of: "klaar")
    let rows = lines.enumerated().flatMap { index, lines in
      lines.map { line in
        // A dash could be read as no; the table above counts these in the same words.
        let cells = form.entries.indices.map { line.gapCell($0, gap: $0 == done ? "niet beantwoord" : nil) }
        return [report.name(ofPriority: index)] + cells
      }
    }
    return Document.Section(
      id: "actieregels",
      title: [.own("De actieregels")],
      blocks: [
        .table(
          Document.Table(
            caption: "Actieregels (toegevoegd)",
            columns: ["Prioriteit"] + form.entries.map(\.field.label),
            rows: rows
          )
        )
      ]
    )
  }

  /// Steps 4 and 5, in which the change is made and told (S0).
  private var steps: [Document.Section] {
    let sheet = report.sheet(of: .stappen)
    return report.layouts.stappen.filter { ["verandering", "communicatie"].contains($0.name) }.map { step in
      var section = Document.Section(id: step.name, title: [.own(step.title)])
      guard let sheet,
        (step.acties.slots + [step.stand].compactMap(\.self)).contains(where: { sheet[$0] != nil })
      else {
        let count = step.acties.rows.count
        section.blocks = [.paragraph([.own("Nog niet ingevuld: de stand en de \(count) acties.")])]
        return section
      }
      section.blocks = step.stand.map { [sheet.block($0)] } ?? []
      let table = step.acties.table(sheet, caption: "Acties", columns: (thing: "Actie", answer: "Gedaan"))
      section.blocks.append(.table(table))
      return section
    }
  }
}
