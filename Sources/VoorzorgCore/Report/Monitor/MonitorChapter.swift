/// The chapter about the indicators: what each level's newest round says, and all rounds beside one another.
struct MonitorChapter {
  let report: Report
  let monitor: Monitor

  init(_ report: Report) {
    self.report = report
    monitor = report.monitor
  }

  var section: Document.Section {
    var section = Document.Section(id: "monitor", title: [.own("Monitor")])
    guard !monitor.rounds.isEmpty else {
      section.blocks = [.paragraph([.own("Er is nog geen ronde ingevuld.")])]
      return section
    }
    section.blocks = [.paragraph([.own(subject)]), .paragraph([.own(ColourRule.newestRound)])]
    section.blocks += note("geen-verantwoording")
    section.sections = [rule] + Monitor.Level.allCases.compactMap(level)
    section.sections += monitor.unplaced.map { unplaced($0) }
    return section
  }

  private var subject: String {
    let year = monitor.indicatoren.year
    var text = "De antwoorden op de indicatoren van het landelijke dashboard Aanpak dakloosheid, per ronde. "
    if let source = report.instrument.document("S3") {
      text += "De indicatoren en de landelijke aantallen komen uit: "
      text += [source.publisher, "(\(source.year)).", source.title].compactMap(\.self)
        .joined(separator: " ")
      text += text.hasSuffix(".") ? " " : ". "
    }
    return text
      + "Een landelijk aantal telt alleen centrumgemeenten waarvan het antwoord in \(year) bekend was; "
      + "dat verschilt per vraag."
  }

  /// Something to know about the dashboard, as the catalogue has it.
  ///
  /// - Parameter heading: what stands before it, where that is not the heading of the catalogue.
  func note(_ name: String, heading: String? = nil) -> [Document.Block] {
    monitor.indicatoren.dashboard.explanations.filter { $0.name == name }.map { explanation in
      .paragraph([.strong("\(heading ?? explanation.heading)."), .own(" \(explanation.note.text)")])
    }
  }

  /// The rule of our own by which a colour is given.
  var rule: Document.Section {
    Document.Section(
      id: "kleuren",
      title: [.own("Hoe een kleur ontstaat (eigen regel)")],
      blocks: [
        .paragraph([.own(ColourRule.introduction)]),
        .list(ColourRule.sentences(monitor.indicatoren.shown).map { [.own($0)] }),
      ]
    )
  }

  /// The rounds of a level; nil where it has none.
  private func level(_ level: Monitor.Level) -> Document.Section? {
    let rounds = monitor.rounds(at: level)
    guard let newest = rounds.first else { return nil }
    let tables = MonitorTables(report: report, monitor: monitor, rounds: rounds)
    var section = Document.Section(
      id: level.rawValue,
      title: [.own("\(level.title.uppercasedFirst): "), .own(newest.name)]
    )
    section.blocks = [.paragraph(introduction(newest, older: rounds.dropFirst()))] + tables.heads
    section.sections = monitor.indicatoren.hoofdstukken.map { hoofdstuk in
      MonitorHoofdstuk(hoofdstuk, newest: newest, tables: tables).section
    }
    let changes = monitor.changes(at: level)
    if !changes.isEmpty { section.sections.append(MonitorProgress(monitor, rounds, changes).section) }
    return section
  }

  private func introduction(_ newest: MonitorRound, older: ArraySlice<MonitorRound>) -> [Document.Inline] {
    var line: [Document.Inline] = [.own("De nieuwste ronde is "), .strong(monitor.name(of: newest))]
    line += [.own(", ingevuld door "), newest.filledInBy.map { .typed($0) } ?? .own("(niet ingevuld)")]
    if let day = newest.day { line.append(.own(" op \(day.dutch)")) }
    line.append(.own("."))
    guard !older.isEmpty else { return line }
    let names = older.map { monitor.name(of: $0) }.joined(separator: "; ")
    return line + [.own(" Ouder, en alleen nog om te vergelijken: \(names).")]
  }

  /// A round that counts nowhere: why, and what it answers.
  private func unplaced(_ round: MonitorRound) -> Document.Section {
    let tables = MonitorTables(report: report, monitor: monitor, rounds: [round])
    let missing = [round.year == nil ? "geen jaar" : nil, round.level == nil ? "geen niveau" : nil]
      .compactMap(\.self).joined(separator: " en ")
    var section = Document.Section(
      id: "ronde-\(round.index + 1)",
      title: [.own("Ronde \(round.index + 1): telt nergens mee")]
    )
    section.blocks = [.paragraph([.own("Bij deze ronde staat \(missing). Daarom heeft zij geen kleuren.")])]
    section.blocks += tables.heads
    section.sections = monitor.slots.indicatoren.filter { tables.isTouched($0) }.map { asked in
      Document.Section(id: asked.indicator.name, title: tables.title(asked), blocks: tables.blocks(asked))
    }
    return section
  }
}
