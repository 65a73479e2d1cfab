/// Rounds beside one another: the tables and texts in which every answer of each of them stands.
struct MonitorTables {
  let report: Report
  let monitor: Monitor
  /// The rounds, newest first.
  let rounds: [MonitorRound]

  private var list: Form.List { report.instrument.form.lists[monitor.slots.list] }

  /// What the rounds say of themselves.
  var heads: [Document.Block] {
    let slots = monitor.slots
    let indices = [
      slots.jaar.index, slots.halfjaar.index, slots.niveau.index, slots.ingevuldDoor.index, slots.datum.index,
    ]
    let rows = indices.map { slot in row(list.form.entries[slot].field.label, slot: slot) }
    let table = Document.Table(
      caption: rounds.count == 1 ? "De ronde" : "De rondes van dit niveau",
      columns: ["Vraag"] + columns,
      rows: rows
    )
    return [.table(table)] + texts(slot: slots.ondersteuning.index)
  }

  /// The title of an indicator.
  func title(_ asked: IndicatorQuestions) -> [Document.Inline] {
    [.own("\(asked.indicator.number). \(asked.indicator.shortTitle)")]
  }

  /// The answers to the questions of an indicator, and what is said beside them.
  func blocks(_ asked: IndicatorQuestions) -> [Document.Block] {
    let rows = asked.questions.map { question in
      row(label(question, of: asked.indicator), slot: question.slot)
        + [.own(question.national.flatMap(national) ?? "–")]
    }
    let table = Document.Table(
      caption: "Antwoorden bij indicator \(asked.indicator.number)",
      columns: ["Vraag"] + columns + ["Landelijk"],
      rows: rows
    )
    return [.table(table)] + texts(slot: asked.toelichting.index)
  }

  /// Whether any of the rounds says something about an indicator.
  func isTouched(_ asked: IndicatorQuestions) -> Bool {
    rounds.contains { $0.tally(asked.questions).isTouched || $0.record[asked.toelichting] != nil }
  }

  /// The national figure of a question in words; nil where there is none.
  func national(_ figures: Indicator.NationalFigures) -> String? {
    let year = monitor.indicatoren.year
    if case .total(.number(let total)) = figures.figures { return "samen \(total) (\(year))" }
    return figures.yes.map {
      NationalAnswer(topic: "", yes: $0, year: year, source: figures.source).sentence
    }
  }

  private var columns: [String] { rounds.map(monitor.name) }

  private func label(_ question: MonitorQuestion, of indicator: Indicator) -> String {
    let isOutside = !indicator.scores.isEmpty && !question.subvraag.countsForColour
    return question.label + (isOutside ? " (telt niet voor de kleur)" : "")
  }

  private func row(_ label: String, slot: Int) -> [Document.Inline] {
    [.own(label)] + rounds.map { .answer(block($0, slot: slot, isExpected: true)) }
  }

  /// A text of each round: of older ones only where there is one.
  private func texts(slot: Int) -> [Document.Block] {
    rounds.enumerated().filter { $0.offset == 0 || $0.element.record.answers[slot] != nil }
      .map { position, round in
        var block = block(round, slot: slot, isExpected: false)
        if position > 0 { block.ownLabel = "\(block.label) (\(monitor.name(of: round)))" }
        return .answer(block)
      }
  }

  /// An answer of a round.
  ///
  /// - Parameter isExpected: whether it is said that there is none; nobody misses a text that only explains.
  private func block(_ round: MonitorRound, slot: Int, isExpected: Bool) -> Document.AnswerBlock {
    let entry = list.form.entries[slot]
    let position = AnswerPosition(outer: ListEntry(list: list, index: round.index), entry: entry)
    return Document.AnswerBlock(
      position: position,
      answer: round.record.answers[slot],
      isExpected: isExpected
    )
  }
}
