// Days that are written with their month.
extension DateGrammar {
  /// A day as it was written, which need not exist.
  struct WrittenDay {
    let day: Int
    let month: Int
    /// The year, where one is written.
    let year: Int?
  }

  /// The day that the terms write out; nil when they do not.
  func writtenDay(_ terms: some Collection<DateTerm>) throws(AnswerParser.Problem) -> WrittenDay? {
    var reader = DateTermReader(terms, today: today)
    if let written = reader.all(yearMonthDay) ?? reader.all(monthDayYear) { return written }
    return try reader.all(dayMonthYear)
  }

  /// The days that a month with two digits can be, such as `maart 26`: a day of it, or the month of a year.
  func dayOrMonth(_ terms: [DateTerm]) throws(AnswerParser.Problem) -> [Candidate]? {
    guard terms.count == 2, case .month(let month) = terms[0], case .number(let number) = terms[1],
      number.digits == 2, !number.isYear, !number.isOrdinal,
      let period = CalendarPeriod(month: month, of: 2000 + number.value)
    else { return nil }
    let isDay = (1...period.last.day).contains(number.value)
    let written = WrittenDay(day: number.value, month: month, year: nil)
    return period.candidates(nil) + (isDay ? try candidates(written) : [])
  }

  /// The days that a written day can be.
  ///
  /// - Parameter weekday: the day of the week that was written with it.
  func candidates(_ written: WrittenDay, on weekday: Weekday? = nil) throws(AnswerParser.Problem)
    -> [Candidate]
  {
    guard (1...12).contains(written.month) else {
      let swapped = Day(year: written.year ?? today.year, month: written.day, day: written.month)
      throw DateProblem.noMonth(written.month, swapped: swapped)
    }
    guard let year = written.year else { return try candidatesInAnyYear(written, on: weekday) }
    guard let day = Day(year: year, month: written.month, day: written.day) else {
      guard (1...9999).contains(year) else { throw DateProblem.outsideCalendar() }
      throw DateProblem.noDay(written.day, month: written.month, year: year)
    }
    try check(day, is: weekday)
    return [try candidate(day)]
  }

  private func candidatesInAnyYear(
    _ written: WrittenDay,
    on weekday: Weekday?
  ) throws(AnswerParser.Problem) -> [Candidate] {
    let inYear = { (year: Int) in Day(year: year, month: written.month, day: written.day) }
    let leapYear = 2000
    guard inYear(leapYear) != nil else {
      throw DateProblem.noDay(written.day, month: written.month, year: nil)
    }
    if let weekday {
      // A date has another day of the week every year, so it says which year is meant.
      let around = (today.year - 1...today.year + 1).compactMap(inYear)
      if let day = around.first(where: { $0.weekday == weekday }) { return [try candidate(day)] }
    }
    let days = years(of: inYear).compactMap(inYear)
    guard let first = days.first else { throw DateProblem.noLeapYear(today.year) }
    try check(first, is: weekday)
    return days.map { Candidate(day: $0, description: inWords($0)) }
  }

  private func check(_ day: Day, is weekday: Weekday?) throws(AnswerParser.Problem) {
    guard let weekday, day.weekday != weekday else { return }
    throw DateProblem.otherWeekday(day, written: weekday)
  }

  /// How a day without a year comes to be in the year that it is in.
  private func inWords(_ day: Day) -> String {
    let name = "\(day.day) \(Day.dutchMonthNames[day.month - 1])"
    if day.year < today.year { return "\(name) van vorig jaar" }
    if day.year > today.year { return "\(name) van volgend jaar" }
    return "\(name) van dit jaar" + (day < today ? ", al voorbij" : "")
  }

  private func yearMonthDay(_ reader: inout DateTermReader) -> WrittenDay? {
    guard let year = reader.plainYear(), let month = reader.small(), let day = reader.small() else {
      return nil
    }
    return WrittenDay(day: day, month: month, year: year)
  }

  private func dayMonthYear(_ reader: inout DateTermReader) throws(AnswerParser.Problem) -> WrittenDay? {
    guard let day = reader.small(allowingOrdinal: true), let month = reader.month() ?? reader.small() else {
      return nil
    }
    return WrittenDay(day: day, month: month, year: reader.isAtEnd ? nil : try reader.year())
  }

  private func monthDayYear(_ reader: inout DateTermReader) -> WrittenDay? {
    guard let month = reader.month(), let day = reader.small(allowingOrdinal: true) else { return nil }
    return WrittenDay(day: day, month: month, year: reader.plainYear())
  }
}
