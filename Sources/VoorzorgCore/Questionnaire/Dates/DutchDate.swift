import TextKit

/// Reads dates as Dutch people write them.
///
/// How a date is to be understood is not laid down anywhere. These rules are our own; where two readings are really
/// possible both are given, and whoever wrote the date chooses.
///
/// - **Order.** Numbers are day, month, year, unless the year stands in front: then year, month, day. Hyphens,
///   slashes, points, commas and spaces do as well. A year of two digits is one of this century: `26` is 2026.
/// - **No year.** The day is one of this year while it is still to come, today included. When it has passed, this
///   year's and next year's can be meant. When last year's was at most three months ago, that can be meant too:
///   in January people still write about December.
/// - **Weekday.** In front of a date it must be right; it also chooses the year of a date without one. By itself it
///   is the next such day, and on that day itself either today or a week later.
/// - **Part of a year.** A year, half-year, quarter, month or week without more can mean its first or its last day.
///   `begin` is the first day, `eind` the last. `medio` is the 15th of a month, Wednesday of a week, 1 July of a
///   year, and of a half-year or quarter the first or the 15th of the month in its middle. A week is one of
///   ISO 8601: it ends on Friday for who works, and on Sunday for the calendar.
/// - **Relative.** `over` counts from today. A number of months later is the same day of that month, or its last
///   day when it is shorter.
/// - **Seasons** are no days: when summer begins, depends on whom you ask. They are refused with months to choose from.
public enum DutchDate {
  /// What a text says as a date.
  ///
  /// - Parameter today: the day that relative dates count from.
  public static func read(_ text: String, today: Day) -> DateReading {
    let line = text.trimmed
    if let day = Day(iso: line) { return .day(day) }
    guard line.utf8.count <= longest, let words = DateWord.words(in: line) else {
      return .noDate(DateProblem.unreadable(line))
    }
    do {
      return try reading(of: words, today: today) ?? .noDate(problem(line, words, today: today))
    } catch {
      return .noDate(error)
    }
  }

  /// The day that a text names, whatever the day of today is; nil when it names none, several, or one that counts
  /// from today.
  static func fixedDay(_ text: String) -> Day? {
    // What does not count from today is the same for two days that share no year, month, day or weekday.
    let (early, late) = (
      Day(nearestToYear: 1000, month: 2, day: 3), Day(nearestToYear: 3000, month: 9, day: 20)
    )
    guard case .day(let day) = read(text, today: early), read(text, today: late) == .day(day) else {
      return nil
    }
    return day
  }

  /// No way of writing one day takes more bytes.
  private static let longest = 80

  /// - Returns: nil when no rule reads the words.
  private static func reading(
    of words: [DateWord],
    today: Day
  ) throws(AnswerParser.Problem) -> DateReading? {
    guard let terms = DateTerm.terms(of: words) else { return nil }
    return DateReading(try DateGrammar(today: today).candidates(terms))
  }

  /// What is wrong with words that no rule reads.
  private static func problem(_ line: String, _ words: [DateWord], today: Day) -> AnswerParser.Problem {
    if let season = words.lazy.compactMap(\.season).first { return DateProblem.season(season) }
    if let terms = DateTerm.terms(of: words), DateGrammar(today: today).isDuration(terms) {
      return DateProblem.missingOver(words.filter { $0.term != nil }.map(\.text).joined(separator: " "))
    }
    guard let unknown = words.first(where: { !$0.isKnown }),
      let nearest = nearestName(to: unknown.text, among: DateTerm.names)
    else { return DateProblem.unreadable(line) }
    let corrected = line.replacing(unknown.range, with: nearest)
    // What is proposed has to be a date.
    guard let words = DateWord.words(in: corrected), (try? reading(of: words, today: today)) != nil else {
      return DateProblem.unreadable(line)
    }
    return DateProblem.unknownWord(unknown.text, corrected: corrected)
  }
}

extension String {
  fileprivate func replacing(_ range: Range<String.Index>, with other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
