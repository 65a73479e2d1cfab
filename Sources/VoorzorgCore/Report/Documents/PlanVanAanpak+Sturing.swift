extension PlanVanAanpak {
  /// Who answers for what, when it is looked at again, how far the steps are, and how the plan is adopted.
  var sturing: Document.Section {
    Document.Section(
      id: "sturing",
      title: [.own("Sturing")],
      sections: [responsibility, moments, steps, adoption]
    )
  }

  private var responsibility: Document.Section {
    let plan = report.instrument.plan
    let slots = [plan.verantwoordelijke.index, plan.uitvoerende.index, plan.akkoord.index]
    var section = Document.Section(id: "wie", title: [.own("Wie waarvoor verantwoordelijk is")])
    section.blocks = report.priorityTable(slots, caption: "Wie bij elke prioriteit hoort").map { [$0] } ?? []
    section.blocks += packages
    if section.blocks.isEmpty {
      section.blocks = [.paragraph([.own("Nog niet ingevuld: het plan heeft geen prioriteiten.")])]
    }
    return section
  }

  /// The work packages of a region with who leads each.
  private var packages: [Document.Block] {
    report.werkpakketTable(["naam", "projectleider"], caption: "Wie elk werkpakket leidt")
      .map { [$0] } ?? []
  }

  private var moments: Document.Section {
    let plan = report.instrument.plan
    let form = report.instrument.form.lists[plan.list].form
    let slots = [plan.beoogdeDatumGereed.index] + [form.slot(of: "evaluatieGepland")].compactMap(\.self)
    var section = Document.Section(id: "momenten", title: [.own("Momenten")])
    section.blocks =
      report.priorityTable(slots, caption: "Wanneer het klaar is en wordt bekeken").map { [$0] } ?? []
    let table = report.werkpakketTable(
      ["naam", "stand"],
      caption: "Hoe ver elk werkpakket is"
    )
    section.blocks += table.map { [$0] } ?? []
    section.blocks.append(.list(rounds))
    section.blocks += MonitorChapter(report).note("ritme", heading: "Het landelijke dashboard")
    return section
  }

  /// The half-years of the monitor that the dossier has, the levels apart.
  private var rounds: [[Document.Inline]] {
    Monitor.Level.allCases.map { level in
      let rounds = monitor.rounds(at: level).map(monitor.name)
      let names = rounds.isEmpty ? "nog geen ronde ingevuld" : rounds.joined(separator: ", ")
      return [.strong("Monitor, \(level.title)"), .own(": \(names)")]
    }
  }

  private var steps: Document.Section {
    var section = Document.Section(id: "stappen", title: [.own("Hoe ver de stappen zijn")])
    if let sheet = report.sheet(of: .stappen) {
      section.blocks = [.table(report.stappenOverview(sheet))]
    } else {
      section.blocks = [.paragraph([.own("Nog niet ingevuld.")])]
    }
    return section
  }

  private var adoption: Document.Section {
    var section = Document.Section(id: "vaststelling", title: [.own("Hoe dit plan wordt vastgesteld")])
    let status = report.sheet.form.slot(of: "status").flatMap { report.sheet[$0] }
    section.blocks =
      status == nil
      ? [.paragraph([.own("De status is nog niet ingevuld; het dossier geldt daarom als concept.")])]
      : report.sheet.blocks(["status"])
    section.blocks +=
      report.sheetWithGaps(of: .stappen)?.blocks([
        "regie.vragen.vaststelling", "regie.vragen.schrijven-en-uitvoeren",
        "regie.vragen.bijstellen-en-evalueren",
      ]) ?? []
    section.blocks += report.sheetWithGaps(of: .regioplan)?.blocks(["vastgesteldOp"]) ?? []
    return section
  }
}
