// Counting in days and weeks.
extension Day {
  /// The day of the week.
  public var weekday: Weekday {
    // 1 January of the year 1 was a Monday.
    Weekday(rawValue: ordinal % 7 + 1) ?? .monday
  }

  /// The day a number of days later, or earlier when it is negative; nil outside the calendar.
  public func adding(days: Int) -> Day? {
    let (sum, isTooLarge) = ordinal.addingReportingOverflow(days)
    return isTooLarge ? nil : Day(ordinal: sum)
  }

  /// The number of days from this day to another; negative when that is earlier.
  func days(to other: Day) -> Int {
    other.ordinal - ordinal
  }

  /// The beginning of the day in UTC, in seconds since that of 1 January 1970.
  public var secondsSince1970: Int {
    (ordinal - Day.daysBefore(year: 1970)) * 86_400
  }

  /// The day with its day of the week, such as `zondag 1 maart 2026`, for reading it back.
  public var dutchWithWeekday: String { "\(weekday.dutch) \(dutch)" }

  /// The day of the week in which this day lies; nil outside the calendar.
  func inSameWeek(_ weekday: Weekday) -> Day? {
    adding(days: weekday.rawValue - self.weekday.rawValue)
  }

  /// The Monday with which a week of ISO 8601 begins; nil when the year has no such week.
  static func monday(ofWeek week: Int, year: Int) -> Day? {
    // Week 1 is the one in which 4 January lies, so the week in which 28 December lies is the last.
    guard (1...53).contains(week),
      let monday = Day(year: year, month: 1, day: 4)?.inSameWeek(.monday)?.adding(days: (week - 1) * 7),
      let last = Day(year: year, month: 12, day: 28), monday <= last
    else { return nil }
    return monday
  }

  /// The number of days since 1 January of the year 1.
  private var ordinal: Int {
    Day.daysBefore(year: year) + Day.daysBefore(month: month, year: year) + day - 1
  }

  private init?(ordinal: Int) {
    guard (0..<Day.daysBefore(year: 10_000)).contains(ordinal) else { return nil }
    // The average year gives the year itself or a neighbour of it.
    var year = min(ordinal * 400 / Day.daysIn400Years + 1, 9999)
    while Day.daysBefore(year: year) > ordinal { year -= 1 }
    while Day.daysBefore(year: year + 1) <= ordinal { year += 1 }
    let inYear = ordinal - Day.daysBefore(year: year)
    let month = (1...12).last { Day.daysBefore(month: $0, year: year) <= inYear } ?? 1
    self.init(year: year, month: month, day: inYear - Day.daysBefore(month: month, year: year) + 1)
  }

  private static let daysIn400Years = 400 * 365 + 97

  private static func daysBefore(year: Int) -> Int {
    let before = year - 1
    return before * 365 + before / 4 - before / 100 + before / 400
  }

  private static func daysBefore(month: Int, year: Int) -> Int {
    (1..<month).reduce(0) { $0 + length(ofMonth: $1, year: year) }
  }
}
