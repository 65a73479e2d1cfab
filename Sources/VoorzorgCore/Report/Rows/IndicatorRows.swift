/// The table `indicatoren`: a row for each round and each answer that it can have, with the colour by the rule of our own
/// (``ColourRule``) and the national count (S3).
struct IndicatorRows {
  private let monitor: Monitor
  private let list: Form.List

  static let columns =
    [
      "ronde", "ronde_id", "jaar", "halfjaar", "niveau", "datum", "nieuwste_ronde", "hoofdstuk",
      "hoofdstuk_kleur_eigen_regel", "indicator_nummer", "indicator", "indicator_titel", "score",
      "kleur_eigen_regel", "kleur_betekenis", "telt_voor_kleur", "vraag", "vraag_id", "label", "soort",
      "beantwoord",
    ] + RowValue.answerColumns + [
      "landelijk_jaar", "landelijk_ja", "landelijk_nee", "landelijk_onbekend", "landelijk_keuzen",
      "landelijk_totaal",
    ]

  init(_ dossier: Dossier, _ instrument: Instrument) {
    monitor = Monitor(dossier, instrument)
    list = instrument.form.lists[instrument.monitorList]
  }

  func write(to writer: inout RowWriter) {
    for round in monitor.rounds {
      let head = values(of: round)
      for hoofdstuk in monitor.indicatoren.hoofdstukken {
        // A round without year or level counts nowhere, and has no colours.
        let colour = round.isPlaced ? round.kleur(of: hoofdstuk) : nil
        let chapter: [RowValue] = [.text(hoofdstuk.name), RowValue(colour?.rawValue)]
        for indicator in hoofdstuk.indicatoren {
          guard let asked = monitor.slots.questions(of: indicator.name) else { continue }
          write(asked, in: round, startingWith: head + chapter, to: &writer)
        }
      }
    }
  }

  private func write(
    _ asked: IndicatorQuestions,
    in round: MonitorRound,
    startingWith head: [RowValue],
    to writer: inout RowWriter
  ) {
    let indicator = asked.indicator
    let scores = round.isPlaced ? round.scores(of: asked) : []
    for question in asked.questions {
      let score = scores.first { score in
        scores.count == 1 || score.score.name == question.scoreName
      }
      let field = list.form.entries[question.slot].field
      let answer = round.answer(to: question)
      let path = list.form.entries[question.slot].path
      // Rounds have ids that are numbers: in names they go by their position, as in the question list.
      let name = "\(list.name).\(round.index + 1).\(path)"
      let id = round.record.id.flatMap { $0.isEmpty || Int($0) != nil ? nil : $0 }
      var values = head
      values += [
        .text(indicator.number),
        .text(indicator.name),
        .text(indicator.shortTitle),
        RowValue(score?.score.title),
        RowValue(score?.kleur.rawValue),
        RowValue(score.flatMap { monitor.indicatoren.meaning(of: $0.kleur) }?.title),
        .yesNo(!indicator.scores.isEmpty && question.subvraag.countsForColour),
        .text(name),
        .text(id.map { "\(list.name).\($0).\(path)" } ?? name),
        .text(question.label),
        .text(field.kind.name),
        .yesNo(answer != nil),
      ]
      values += RowValue.columns(of: answer, to: field)
      writer.row(values + national(question.national))
    }
  }

  private func values(of round: MonitorRound) -> [RowValue] {
    let newest = round.level.flatMap(monitor.newest)
    return [
      .number(round.index + 1),
      RowValue(round.record.id),
      RowValue(round.year),
      RowValue(round.half?.rawValue),
      RowValue(round.level?.rawValue),
      RowValue(round.day),
      .yesNo(newest?.index == round.index),
    ]
  }

  /// What centrumgemeenten answered: a figure that the source does not give stays empty.
  private func national(_ figures: Indicator.NationalFigures?) -> [RowValue] {
    let none: [RowValue] = [.empty, .empty, .empty]
    guard let figures else { return none + none }
    let year: [RowValue] = [.number(monitor.indicatoren.year)]
    switch figures.figures {
    case .answers(let yes, let no, let unknown):
      return year + [yes, no, unknown].map { RowValue($0.number) } + [.empty, .empty]
    case .choices(let count): return year + none + [RowValue(count.number), .empty]
    case .total(let total): return year + none + [.empty, RowValue(total.number)]
    }
  }
}
