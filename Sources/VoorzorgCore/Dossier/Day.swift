/// A day of the calendar, as ISO 8601 writes it: `2026-03-12`.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day, or nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day of the calendar that lies nearest: each number is brought within its bounds.
  public init(nearestToYear year: Int, month: Int, day: Int) {
    self.year = min(max(year, 1), 9999)
    self.month = min(max(month, 1), 12)
    self.day = min(max(day, 1), Day.length(ofMonth: self.month, year: self.year))
  }

  /// Reads `2026-03-12`, with just those ten characters; nil when it is written otherwise or does not exist.
  public init?(iso text: String) {
    var text = text
    let numbers = text.withUTF8 { bytes -> (year: Int, month: Int, day: Int)? in
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
        let year = Day.number(bytes[0..<4]), let month = Day.number(bytes[5..<7]),
        let day = Day.number(bytes[8..<10])
      else { return nil }
      return (year, month, day)
    }
    guard let numbers else { return nil }
    self.init(year: numbers.year, month: numbers.month, day: numbers.day)
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var number = 0
    for digit in digits {
      guard digit &- 48 < 10 else { return nil }
      number = number * 10 + Int(digit &- 48)
    }
    return number
  }

  /// The number of days in a month.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day a number of months later, or the last of that month when it is shorter; nil outside the calendar.
  public func adding(months: Int) -> Day? {
    let total = year * 12 + month - 1 + months
    guard total > 0 else { return nil }
    let (year, month) = (total / 12, total % 12 + 1)
    return Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year)))
  }

  /// The ISO form, such as `2026-03-12`.
  public var description: String {
    "\(Day.padded(year, 4))-\(Day.padded(month, 2))-\(Day.padded(day, 2))"
  }

  /// The day as a Dutch reader writes it out, such as `12 maart 2026`.
  public var dutch: String {
    String(day) + Day.dutchMonths[month - 1] + String(year)
  }

  /// An earlier day is less.
  public static func < (lhs: Day, rhs: Day) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }

  /// The names of the months, January first.
  static let dutchMonthNames = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]

  /// The months with the spaces that they have around them in a date.
  private static let dutchMonths = dutchMonthNames.map { " \($0) " }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
