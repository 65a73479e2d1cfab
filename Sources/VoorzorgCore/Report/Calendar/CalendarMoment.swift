/// The moment at which what a calendar tells was last changed, as far as anybody says so.
///
/// A report holds no clock, so the moment comes from outside. Programs that know an entry already compare it: the later
/// moment wins (RFC 5546, section 2.1.5).
public struct CalendarMoment: Sendable, Equatable {
  /// The day, in UTC.
  let day: Day
  /// The second of that day, 0 to 86,399.
  let second: Int

  /// The first second of a day.
  public init(_ day: Day) {
    self.day = day
    second = 0
  }

  /// The moment so many seconds after 1 January 1970 in UTC, as `SOURCE_DATE_EPOCH` has it; nil outside the calendar.
  public init?(secondsSince1970 seconds: Int) {
    let start = Day(nearestToYear: 1970, month: 1, day: 1)
    let (days, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
    guard seconds >= 0, let day = start.adding(days: days) else { return nil }
    self.day = day
    self.second = second
  }

  /// The form of RFC 5545, section 3.3.5, such as `20260312T000000Z`.
  var text: String {
    let parts = [second / 3600, second / 60 % 60, second % 60]
    return day.compact + "T" + parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined() + "Z"
  }

  /// A number that is higher for a later moment: the minutes since 1 January 2000, within what RFC 5545 allows.
  var sequence: Int {
    let minutes = Day(nearestToYear: 2000, month: 1, day: 1).days(to: day) * 1440 + second / 60
    return min(max(minutes, 0), Int(Int32.max))
  }
}

extension Day {
  /// The form of RFC 5545, section 3.3.4, such as `20260312`.
  var compact: String { description.filter { $0 != "-" } }
}
