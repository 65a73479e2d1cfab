/// The figures as a document shows them: what was counted with its source and day, and how the indicators stand.
struct FigureChapter {
  let report: Report
  let monitor: Monitor

  /// The chapter.
  ///
  /// - Parameter withPreventiescan: whether it also tells how the actions of the preventiescan are answered.
  func section(withPreventiescan: Bool) -> Document.Section {
    var section = Document.Section(id: "cijfers", title: [.own("Cijfers")])
    if let sheet = report.sheetWithGaps(of: .basis), let slot = sheet.form.list(named: "cijfers") {
      var counted = report.listSection(ofList: slot, named: "cijfers", sheet)
      counted.id = "geteld"
      counted.title = [.own("Tellingen")]
      section.sections = [counted]
    }
    if withPreventiescan { section.sections.append(preventiescan) }
    section.sections += colours
    return section
  }

  /// How often each answer was given in the preventiescan.
  var preventiescan: Document.Section {
    Document.Section(
      id: "preventiescan",
      title: [.own("Preventiescan")],
      blocks: report.sheet(of: .preventiescan).map { [.table(report.preventiescanCounts($0))] }
        ?? [.paragraph([.own("Nog niet ingevuld.")])]
    )
  }

  /// The newest round of each level, the levels apart, and the rule behind the colours.
  private var colours: [Document.Section] {
    let levels = Monitor.Level.allCases.compactMap { level in
      monitor.newest(at: level).map { colours(level, $0) }
    }
    guard levels.isEmpty else { return levels + [MonitorChapter(report).rule] }
    let sentence =
      monitor.rounds.isEmpty
      ? "Nog niet ingevuld."
      : "De rondes in dit dossier hebben geen jaar of geen niveau, en tellen daarom niet mee."
    return [
      Document.Section(id: "monitor", title: [.own("Monitor")], blocks: [.paragraph([.own(sentence)])])
    ]
  }

  private func colours(_ level: Monitor.Level, _ round: MonitorRound) -> Document.Section {
    let rows = monitor.indicatoren.hoofdstukken.flatMap { hoofdstuk -> [[Document.Inline]] in
      let score: [Document.Inline] = [
        .own(""), .strong(hoofdstuk.scoreTitle),
        .own(monitor.indicatoren.shown(round.kleur(of: hoofdstuk))),
      ]
      let indicatoren = hoofdstuk.indicatoren.compactMap { indicator -> [Document.Inline]? in
        guard let asked = monitor.slots.questions(of: indicator.name), round.tally(asked.questions).isTouched
        else { return nil }
        return [
          .own(indicator.number), .own(indicator.shortTitle), .own(monitor.colours(round.scores(of: asked))),
        ]
      }
      return [score] + indicatoren
    }
    var section = Document.Section(
      id: level.rawValue,
      title: [.own("Monitor, \(level.title): \(monitor.name(of: round))")]
    )
    section.blocks = [
      .paragraph(origin(round)),
      .table(
        Document.Table(
          caption: "De kleuren in de nieuwste ronde van dit niveau",
          columns: ["Nr.", "Indicator", "Kleur (eigen regel)"],
          rows: rows
        )
      ),
    ]
    let open = monitor.slots.indicatoren.count { !round.tally($0.questions).isTouched }
    if open > 0 {
      let sentence =
        "Nog niet beantwoord in deze ronde: \(open) van de \(monitor.slots.indicatoren.count) indicatoren."
      section.blocks.append(.paragraph([.own(sentence)]))
    }
    return section
  }

  /// Who filled a round in, and when.
  private func origin(_ round: MonitorRound) -> [Document.Inline] {
    let sheet = report.sheet.entries(ofList: monitor.slots.list)[round.index]
    return [
      .own("Ingevuld door: "), sheet.gapCell(monitor.slots.ingevuldDoor.index),
      .own(". Datum: "), sheet.gapCell(monitor.slots.datum.index), .own("."),
    ]
  }
}
