// A time from today, such as `over drie maanden`.
extension DateGrammar {
  /// A time that is counted in units.
  private struct Duration {
    var count = 1
    let unit: DateUnit
  }

  /// The day that lies a time from today; nil when the terms name none.
  func afterDuration(_ terms: [DateTerm]) throws(AnswerParser.Problem) -> Candidate? {
    let isAhead = terms.first == .ahead
    guard isAhead || terms.last == .ago,
      let duration = duration(isAhead ? terms.dropFirst() : terms.dropLast())
    else { return nil }
    return try candidate(duration.unit.after(today, count: isAhead ? duration.count : -duration.count))
  }

  /// Whether the terms are a time, such as `3 maanden`, that does not say when it begins.
  func isDuration(_ terms: [DateTerm]) -> Bool { duration(terms[...]) != nil }

  private func duration(_ terms: ArraySlice<DateTerm>) -> Duration? {
    var reader = DateTermReader(terms, today: today)
    let duration = duration(&reader)
    return reader.isAtEnd ? duration : nil
  }

  private func duration(_ reader: inout DateTermReader) -> Duration? {
    if reader.take(.oneAndAHalf) {
      return reader.take(.unit(.year)) ? Duration(count: 18, unit: .month) : nil
    }
    let count = reader.count()
    // "een half jaar", but not "drie half jaar".
    if reader.take(.half) {
      return count ?? 1 == 1 && reader.take(.unit(.year)) ? Duration(unit: .halfYear) : nil
    }
    guard let unit = reader.unit(), count != nil || unit == .halfYear else { return nil }
    return Duration(count: count ?? 1, unit: unit)
  }
}
