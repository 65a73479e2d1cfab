/// What changed from one round to the next of the same level.
public struct MonitorChange: Sendable {
  /// The older round.
  public let from: MonitorRound
  /// The newer round.
  public let to: MonitorRound
  /// The scores that have another colour.
  public let colours: [Colour]
  /// The questions that have another answer.
  public let answers: [Reply]

  /// Another colour of a score.
  public struct Colour: Sendable {
    /// The indicator.
    public let indicator: Indicator
    /// The score before.
    public let old: ScoreState
    /// The score after.
    public let new: ScoreState
  }

  /// Another answer to a question.
  public struct Reply: Sendable {
    /// The indicator.
    public let indicator: Indicator
    /// The question.
    public let question: MonitorQuestion
    /// The answer before; nil when there was none.
    public let old: Answer?
    /// The answer after; nil when there is none.
    public let new: Answer?
  }

  init(from: MonitorRound, to: MonitorRound) {
    self.from = from
    self.to = to
    colours = to.slots.indicatoren.flatMap { asked in
      zip(from.scores(of: asked), to.scores(of: asked)).filter { $0.kleur != $1.kleur }
        .map { Colour(indicator: asked.indicator, old: $0, new: $1) }
    }
    answers = to.slots.indicatoren.flatMap { asked in
      asked.questions.filter { from.answer(to: $0) != to.answer(to: $0) }
        .map {
          Reply(indicator: asked.indicator, question: $0, old: from.answer(to: $0), new: to.answer(to: $0))
        }
    }
  }
}

extension Monitor {
  /// What changed between the rounds of a level, newest change first; rounds of two levels are never compared.
  public func changes(at level: Level) -> [MonitorChange] {
    let rounds = rounds(at: level)
    return zip(rounds.dropFirst(), rounds).map { MonitorChange(from: $0, to: $1) }
  }
}
