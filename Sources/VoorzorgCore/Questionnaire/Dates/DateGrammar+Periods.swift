// Parts of a year, such as a month, and whole years.
extension DateGrammar {
  /// A period as it was written.
  enum WrittenPeriod {
    /// One period.
    case once(CalendarPeriod)
    /// A part of any year.
    case yearly(PartOfYear)

    var isWeek: Bool {
      switch self {
      case .once(let period): period.isWeek
      case .yearly(.week): true
      case .yearly: false
      }
    }
  }

  /// The days that can be meant by a period, or by its begin, middle or end; none when the terms are no period.
  func edgeOfPeriod(_ terms: [DateTerm]) throws(AnswerParser.Problem) -> [Candidate] {
    var reader = DateTermReader(terms, today: today)
    let edge = reader.edge()
    // `??` would lose the type of the error.
    var written = try period(reader, isEdge: edge != nil)
    if written == nil { written = present(reader, edge: terms.first) }
    guard let written else { return [] }
    return candidates(written) { $0.candidates(edge) }
  }

  /// The days that a written period can mean.
  ///
  /// - Parameter pick: the days in question of one period, the last of which says which years can be meant.
  func candidates(_ period: WrittenPeriod, pick: (CalendarPeriod) -> [Candidate]) -> [Candidate] {
    switch period {
    case .once(let period): return pick(period)
    case .yearly(let part):
      let years = years { year in part.period(of: year).flatMap { pick($0).last?.day } }
      return years.compactMap(part.period).flatMap(pick)
    }
  }

  /// The period that the terms are; nil when they are none.
  func period(_ terms: some Collection<DateTerm>) throws(AnswerParser.Problem) -> WrittenPeriod? {
    try period(DateTermReader(terms, today: today), isEdge: false)
  }

  private func period(_ reader: DateTermReader, isEdge: Bool) throws(AnswerParser.Problem) -> WrittenPeriod? {
    var reader = reader
    if let period = reader.all(around) { return .once(period) }
    // Behind "eind" two digits are a year: no other reading is left.
    if let year = reader.all({ isEdge ? $0.numberOfYear() : $0.plainYear() }) {
      return CalendarPeriod(year: year).map(WrittenPeriod.once)
    }
    var part = reader.all(monthAndYear) ?? reader.all(yearAndPart)
    if part == nil { part = try reader.all(partAndYear) }
    guard let (part, year) = part else { return nil }
    guard let year else {
      guard part.period(of: today.year) != nil || part.period(of: today.year + 1) != nil else {
        throw part.problem(in: today.year)
      }
      return .yearly(part)
    }
    guard let period = part.period(of: year) else { throw part.problem(in: year) }
    return .once(period)
  }

  /// `volgende maand`.
  private func around(_ reader: inout DateTermReader) -> CalendarPeriod? {
    guard let relative = reader.relative(), let unit = reader.unit() else { return nil }
    return CalendarPeriod(unit, relative.distance, from: today)
  }

  /// `jaar` in `eind van het jaar`; "half jaar" is a time, not the middle of a year.
  private func present(_ reader: DateTermReader, edge: DateTerm?) -> WrittenPeriod? {
    var reader = reader
    guard case .edge? = edge, let unit = reader.all({ $0.unit() }) else { return nil }
    return CalendarPeriod(unit, 0, from: today).map(WrittenPeriod.once)
  }

  /// `3-2026`, in which the number of digits tells month and year apart, or `2026-3`.
  private func monthAndYear(_ reader: inout DateTermReader) -> (PartOfYear, Int?)? {
    if let month = reader.small() { return reader.plainYear().map { (.month(month), $0) } }
    guard let year = reader.plainYear(), let month = reader.small() else { return nil }
    return (.month(month), year)
  }

  /// `Q3 2026`, or without the year.
  private func partAndYear(
    _ reader: inout DateTermReader
  ) throws(AnswerParser.Problem) -> (PartOfYear, Int?)? {
    guard let part = reader.partOfYear() else { return nil }
    return (part, reader.isAtEnd ? nil : try reader.year())
  }

  /// `2026-Q3`.
  private func yearAndPart(_ reader: inout DateTermReader) -> (PartOfYear, Int?)? {
    guard let year = reader.plainYear(), let part = reader.partOfYear() else { return nil }
    return (part, year)
  }
}
