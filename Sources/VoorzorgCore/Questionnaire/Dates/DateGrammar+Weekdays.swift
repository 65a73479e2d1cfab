// Days of the week, and dates with one in front.
extension DateGrammar {
  /// The days that can be meant by terms with a day of the week.
  func candidates(
    _ terms: some Collection<DateTerm>,
    on weekday: Weekday
  ) throws(AnswerParser.Problem) -> [Candidate] {
    if terms.isEmpty { return try comingOrToday(weekday) }
    if case .relative(let relative)? = terms.first, terms.count == 1 {
      return try candidates(relative, weekday)
    }
    if let written = try writtenDay(terms) { return try candidates(written, on: weekday) }
    guard let period = try period(terms), period.isWeek else { return [] }
    return candidates(period) { week in
      guard let day = week.first.inSameWeek(weekday) else { return [] }
      return [Candidate(day: day, description: "\(weekday.dutch) van \(week.name)")]
    }
  }

  private func comingOrToday(_ weekday: Weekday) throws(AnswerParser.Problem) -> [Candidate] {
    guard today.weekday == weekday else { return [try candidate(coming(weekday))] }
    let today = Candidate(day: today, description: "vandaag")
    return [today] + (coming(weekday).map { [Candidate(day: $0, description: "over een week")] } ?? [])
  }

  private func candidates(
    _ relative: DateRelative,
    _ weekday: Weekday
  ) throws(AnswerParser.Problem) -> [Candidate] {
    switch relative {
    case .this: return [try candidate(today.inSameWeek(weekday))]
    case .coming: return [try candidate(coming(weekday))]
    case .past: return [try candidate(past(weekday))]
    case .next:
      // Said on Monday, "volgende vrijdag" is this week's for some people and next week's for others.
      return [
        try described(coming(weekday), "de eerste \(weekday.dutch) na vandaag"),
        try described(today.adding(days: 7)?.inSameWeek(weekday), "\(weekday.dutch) van volgende week"),
      ]
    case .previous:
      return [
        try described(past(weekday), "de laatste \(weekday.dutch) voor vandaag"),
        try described(today.adding(days: -7)?.inSameWeek(weekday), "\(weekday.dutch) van vorige week"),
      ]
    }
  }

  private func described(_ day: Day?, _ description: String) throws(AnswerParser.Problem) -> Candidate {
    Candidate(day: try candidate(day).day, description: description)
  }

  /// The first such day after today.
  private func coming(_ weekday: Weekday) -> Day? {
    let distance = weekday.rawValue - today.weekday.rawValue
    return today.adding(days: distance > 0 ? distance : distance + 7)
  }

  /// The last such day before today.
  private func past(_ weekday: Weekday) -> Day? {
    let distance = weekday.rawValue - today.weekday.rawValue
    return today.adding(days: distance < 0 ? distance : distance - 7)
  }
}
