/// What the newest round of one level says about an indicator.
public struct IndicatorState: Sendable {
  /// The indicator.
  public let indicator: Indicator
  /// Whose answers they are; states of different levels are never put together.
  public let level: Monitor.Level
  /// What the round is called, such as `tweede halfjaar 2025`.
  public let round: String
  /// Its colours by the rule of our own: mostly one, two for some, none where only numbers are asked.
  public let scores: [ScoreState]
  /// All its answers, counted.
  public let answers: AnswerTally
  /// The colours as they are shown, with the title of the score where there are two; "geen kleur" where none.
  public let colours: String

  /// What it says in one line, without a full stop: level, round and colours, of which it says that the rule is ours.
  public var sentence: String {
    "\(level.title), \(round): \(colours)" + (scores.isEmpty ? "" : ", naar eigen regel")
  }
}

extension Monitor {
  /// What the newest round of each level says about the indicator with a name; empty where no round counts.
  public func state(of name: String) -> [IndicatorState] {
    guard !rounds.isEmpty, let asked = slots.questions(of: name) else { return [] }
    return Level.allCases.compactMap { level in
      newest(at: level).map { round in
        let scores = round.scores(of: asked)
        return IndicatorState(
          indicator: asked.indicator,
          level: level,
          round: self.name(of: round),
          scores: scores,
          answers: round.tally(asked.questions),
          colours: colours(scores)
        )
      }
    }
  }

  /// Colours as they are shown: sign, name and meaning, with the title of the score where there are two.
  func colours(_ scores: [ScoreState]) -> String {
    guard !scores.isEmpty else { return "geen kleur" }
    return scores.map { state in
      (state.score.title.map { "\($0): " } ?? "") + indicatoren.shown(state.kleur)
    }
    .joined(separator: "; ")
  }
}
