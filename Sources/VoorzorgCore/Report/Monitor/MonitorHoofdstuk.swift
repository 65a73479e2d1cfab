/// A chapter of the dashboard in the report: its colour, its indicators at a glance, then each with its answers.
struct MonitorHoofdstuk {
  private let hoofdstuk: Indicatoren.Hoofdstuk
  private let newest: MonitorRound
  private let tables: MonitorTables
  private let asked: [IndicatorQuestions]

  init(_ hoofdstuk: Indicatoren.Hoofdstuk, newest: MonitorRound, tables: MonitorTables) {
    self.hoofdstuk = hoofdstuk
    self.newest = newest
    self.tables = tables
    asked = hoofdstuk.indicatoren.compactMap { newest.slots.questions(of: $0.name) }
  }

  private var monitor: Monitor { tables.monitor }

  var section: Document.Section {
    Document.Section(
      id: hoofdstuk.name,
      title: [.own(hoofdstuk.title)],
      blocks: [.paragraph(score), .picture(lights)],
      sections: asked.map { asked in
        Document.Section(
          id: asked.indicator.name,
          title: tables.title(asked),
          blocks: colours(asked) + tables.blocks(asked)
        )
      }
    )
  }

  private var score: [Document.Inline] {
    let scores = newest.scores(of: hoofdstuk)
    let known = scores.count { $0.kleur != .grijs }
    return [
      .own("\(hoofdstuk.scoreTitle), naar eigen regel: "),
      .strong(monitor.indicatoren.shown(newest.kleur(of: hoofdstuk))),
      .own(". Een andere kleur dan grijs: \(known) van de \(scores.count)."),
    ]
  }

  private var lights: Picture {
    monitor.lights(hoofdstuk, asked, in: newest, table: overview, national: national)
  }

  /// What the country answered to an indicator's first question, in words.
  private func national(_ asked: IndicatorQuestions) -> String? {
    asked.indicator.subvragen.first?.national.flatMap(tables.national)
  }

  private var overview: Document.Table {
    Document.Table(
      caption: "De indicatoren in de nieuwste ronde, met ook de antwoorden die niet voor de kleur tellen",
      columns: [
        "Nr.", "Indicator", "Kleur (eigen regel)", "Ja", "Nee", "Onbekend", "Niet beantwoord",
        "Keuze of aantal",
        "Landelijk, bij de eerste vraag",
      ],
      rows: asked.map { asked in
        let tally = newest.tally(asked.questions)
        let counts = [tally.yes, tally.no, tally.unknown, tally.unanswered, tally.other].map(String.init)
        let cells = [
          asked.indicator.number, asked.indicator.shortTitle, monitor.colours(newest.scores(of: asked)),
        ]
        return (cells + counts + [national(asked) ?? "–"]).map { .own($0) }
      }
    )
  }

  /// The colours of an indicator with what they follow from, or why it has none.
  private func colours(_ asked: IndicatorQuestions) -> [Document.Block] {
    let scores = newest.scores(of: asked)
    guard !scores.isEmpty else {
      return asked.indicator.notes.map { .paragraph([.own($0.text)]) }
    }
    return scores.map { state in
      let tally = state.answers
      let counts =
        "ja \(tally.yes), nee \(tally.no), onbekend \(tally.unknown), niet beantwoord \(tally.unanswered)"
      return .paragraph([.strong(monitor.colours([state])), .own(". Wat voor de kleur telt: \(counts).")])
    }
  }
}
