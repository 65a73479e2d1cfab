/// What a date is that somebody wrote.
public enum DateReading: Sendable, Equatable {
  /// One day.
  case day(Day)
  /// Several days that can be meant, two at least, in the order of the calendar.
  case several([Candidate])
  /// No date: why not, and what to type instead.
  case noDate(AnswerParser.Problem)

  /// One of the days that can be meant.
  public struct Candidate: Sendable, Equatable {
    /// The day.
    public let day: Day
    /// How what was written comes to this day, in Dutch, such as `de laatste dag van maart 2026`.
    public let description: String
  }

  /// The reading with these days; one day that was found in two ways is one candidate, and a candidate that is
  /// alone is the day.
  init?(_ found: [Candidate]) {
    var seen: Set<Day> = []
    let candidates = found.filter { seen.insert($0.day).inserted }.sorted { $0.day < $1.day }
    guard let first = candidates.first else { return nil }
    self = candidates.count == 1 ? .day(first.day) : .several(candidates)
  }
}
