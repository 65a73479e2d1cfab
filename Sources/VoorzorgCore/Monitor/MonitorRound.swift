/// One round of answers about the indicators (S3, Toelichting op de data).
public struct MonitorRound: Sendable {
  /// Its place in the dossier, from 0.
  public let index: Int
  let record: Record
  let slots: MonitorSlots

  /// The year that it is about.
  public var year: Int? { record[slots.jaar] }
  /// The half of the year.
  public var half: Monitor.Half? { record[slots.halfjaar].flatMap(Monitor.Half.init) }
  /// Whose answers they are.
  public var level: Monitor.Level? { record[slots.niveau].flatMap(Monitor.Level.init) }
  /// Who filled it in.
  public var filledInBy: String? { record[slots.ingevuldDoor] }
  /// The day of the answers.
  public var day: Day? { record[slots.datum] }
  /// The support that is asked for.
  public var support: String? { record[slots.ondersteuning] }

  /// Whether anything in it is answered.
  var isTouched: Bool { !record.isEmpty }

  /// Whether it can be put beside others: without year or level it counts nowhere.
  ///
  /// The half may be missing: the only round that a source has (S3) tells of a year alone.
  public var isPlaced: Bool { year != nil && level != nil }

  /// What it is called on its own: its time, else its place in the dossier.
  var name: String {
    guard let year else { return "ronde \(index + 1)" }
    return half.map { "\($0.title) \(year)" } ?? "\(year)"
  }

  /// What rounds of a level are put in order by: time, then the place in the dossier.
  var order: (Int, Int, Int) { (year ?? 0, half?.order ?? 0, index) }

  /// The answer to a question.
  func answer(to question: MonitorQuestion) -> Answer? { record.answers[question.slot] }

  /// The answers to questions, counted.
  func tally(_ questions: [MonitorQuestion]) -> AnswerTally { AnswerTally(questions.map(answer)) }

  /// The colours of an indicator by the rule of our own; none where only numbers are asked.
  func scores(of asked: IndicatorQuestions) -> [ScoreState] {
    asked.indicator.scores.map { score in
      let tally = tally(asked.counting(for: score))
      return ScoreState(score: score, kleur: ColourRule.colour(of: tally), answers: tally)
    }
  }

  /// The colours of a chapter's indicators.
  func scores(of hoofdstuk: Indicatoren.Hoofdstuk) -> [ScoreState] {
    hoofdstuk.indicatoren.compactMap { slots.questions(of: $0.name) }.flatMap(scores)
  }

  /// The colour of a chapter by the rule of our own.
  public func kleur(of hoofdstuk: Indicatoren.Hoofdstuk) -> Indicator.Kleur {
    ColourRule.colour(of: scores(of: hoofdstuk).map(\.kleur))
  }
}

/// The colour of one score of an indicator, by the rule of our own (``ColourRule``).
public struct ScoreState: Sendable, Equatable {
  /// The score.
  public let score: Indicator.Score
  /// Its colour.
  public let kleur: Indicator.Kleur
  /// The answers that count for it.
  public let answers: AnswerTally
}
