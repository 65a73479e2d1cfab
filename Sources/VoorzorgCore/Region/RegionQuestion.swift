/// What municipalities answered together to one question of the dashboard (S3), each in its newest round of one level.
public struct RegionQuestion: Sendable {
  /// The indicator that it belongs to.
  public let indicator: Indicator
  /// The question.
  public let question: MonitorQuestion
  /// How many chose each of ``MonitorQuestion/choices``; empty where a number is asked.
  public private(set) var chosen: [Int]
  /// How many said that nobody knows.
  public private(set) var unknown = 0
  /// How many did not answer.
  public private(set) var unanswered = 0
  /// How many gave a number.
  public private(set) var given = 0
  /// The numbers that were given, added up, as the source does (S3, indicator 5).
  public private(set) var sum = 0

  init(_ indicator: Indicator, _ question: MonitorQuestion) {
    self.indicator = indicator
    self.question = question
    chosen = [Int](repeating: 0, count: question.choices.count)
  }

  /// What it is called, such as `10. Aanpak voor huisbezoek`.
  public var title: String { "\(indicator.number). \(question.label)" }

  mutating func add(_ reply: RegionReply) {
    guard let value = reply.value else {
      if reply == .unknown { unknown += 1 } else { unanswered += 1 }
      return
    }
    if question.asksNumber {
      given += 1
      sum += value
    } else if value < chosen.count {
      chosen[value] += 1
    }
  }
}

extension RegionOverview {
  /// The municipalities that have a round of a level.
  public func count(at level: Monitor.Level) -> Int {
    gemeenten.count { $0.round(at: level) != nil }
  }

  /// The answers to each question of the dashboard, in the order of the report. Levels are never put together.
  public func questions(at level: Monitor.Level) -> [RegionQuestion] {
    var questions = slots.instrument.monitor.indicatoren.flatMap { asked in
      asked.questions.map { RegionQuestion(asked.indicator, $0) }
    }
    for gemeente in gemeenten {
      guard let round = gemeente.round(at: level) else { continue }
      for (index, reply) in round.replies.prefix(questions.count).enumerated() { questions[index].add(reply) }
    }
    return questions
  }
}

extension RegionContribution {
  /// The newest round of a level.
  func round(at level: Monitor.Level) -> RegionRound? { rounds.first { $0.level == level } }
}
