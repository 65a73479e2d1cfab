extension RegionJSON {
  /// The answers to each question of the dashboard, counted, a level at a time; of a level without rounds nothing.
  static func writeQuestions(_ overview: RegionOverview, to writer: inout JSONWriter) {
    writer.key("monitorvragen")
    writer.array { writer in
      for level in Monitor.Level.allCases where overview.count(at: level) > 0 {
        for question in overview.questions(at: level) {
          writer.object { write(question, at: level, to: &$0) }
        }
      }
    }
  }

  private static func write(_ counted: RegionQuestion, at level: Monitor.Level, to writer: inout JSONWriter) {
    writer.member("niveau", level.rawValue)
    writer.member("nummer", counted.indicator.number)
    writer.member("indicator", counted.indicator.name)
    writer.member("vraag", counted.question.path)
    if counted.question.asksNumber {
      writer.member("ingevuld", counted.given)
      writer.member("samen", counted.sum)
    } else {
      for (choice, count) in zip(counted.question.choices, counted.chosen) {
        writer.member(choice.name, count)
      }
    }
    writer.member("onbekend", counted.unknown)
    writer.member("nietBeantwoord", counted.unanswered)
  }
}
