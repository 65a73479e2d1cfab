/// The rules by which terms are a date; they are in the comment of ``DutchDate``.
struct DateGrammar {
  typealias Candidate = DateReading.Candidate

  /// The day that relative dates count from.
  let today: Day

  /// The days that can be meant; none when no rule reads the terms.
  func candidates(_ terms: [DateTerm]) throws(AnswerParser.Problem) -> [Candidate] {
    if let (weekday, rest) = DateGrammar.weekday(terms) {
      return try candidates(rest, on: weekday)
    }
    if case .daysFromToday(let days)? = terms.first, terms.count == 1 {
      return [try candidate(today.adding(days: days))]
    }
    if let day = try afterDuration(terms) { return [day] }
    if let days = try dayOrMonth(terms) { return days }
    if let written = try writtenDay(terms) { return try candidates(written) }
    return try edgeOfPeriod(terms)
  }

  /// The years that are meant where none is written, by a day that occurs once in a year at most.
  func years(of day: (Int) -> Day?) -> [Int] {
    var years: [Int] = []
    // In January people still write about December.
    if let last = day(today.year - 1), let limit = today.adding(months: -3), last >= limit {
      years.append(today.year - 1)
    }
    let present = day(today.year)
    if present != nil { years.append(today.year) }
    let isToCome = present.map { $0 >= today } ?? false
    if !isToCome, day(today.year + 1) != nil { years.append(today.year + 1) }
    return years
  }

  /// The only day that can be meant.
  func candidate(_ day: Day?) throws(AnswerParser.Problem) -> Candidate {
    guard let day else { throw DateProblem.outsideCalendar() }
    return Candidate(day: day, description: day.dutchWithWeekday)
  }

  /// The day of the week that stands in front or behind, and the other terms.
  private static func weekday(_ terms: [DateTerm]) -> (Weekday, ArraySlice<DateTerm>)? {
    if case .weekday(let weekday)? = terms.first { return (weekday, terms.dropFirst()) }
    if case .weekday(let weekday)? = terms.last { return (weekday, terms.dropLast()) }
    return nil
  }
}
