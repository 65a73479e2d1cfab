import Foundation
import TestSupport
import Testing

@testable import VoorzorgCore

struct DayCalendarTests {
  /// The calendar of Foundation, without a time zone's jumps.
  private static let calendar = {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    return calendar
  }()

  private static func date(_ day: Day) throws -> Date {
    try #require(
      calendar.date(from: DateComponents(year: day.year, month: day.month, day: day.day, hour: 12))
    )
  }

  /// A day since the Gregorian calendar began: before it, Foundation counts by the Julian one.
  private static func randomDay(_ generator: inout SeededGenerator) -> Day {
    Day(
      nearestToYear: Int.random(in: 1583...9999, using: &generator),
      month: Int.random(in: 1...12, using: &generator),
      day: Int.random(in: 1...31, using: &generator)
    )
  }

  @Test func daysLaterAndWeekdaysAreThoseOfFoundation() throws {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<3_000 {
      let day = Self.randomDay(&generator)
      let date = try Self.date(day)
      // Foundation counts the days of the week from Sunday.
      let weekday = (Self.calendar.component(.weekday, from: date) + 5) % 7 + 1
      #expect(day.weekday.rawValue == weekday, "\(day)")
      let days = Int.random(in: -40_000...40_000, using: &generator)
      let later = try #require(Self.calendar.date(byAdding: .day, value: days, to: date))
      let parts = Self.calendar.dateComponents([.year, .month, .day], from: later)
      guard let year = parts.year, (1583...9999).contains(year) else { continue }
      let expected = Day(year: year, month: try #require(parts.month), day: try #require(parts.day))
      #expect(day.adding(days: days) == expected, "\(day) + \(days)")
    }
  }

  @Test func weeksAreThoseOfFoundation() throws {
    var generator = SeededGenerator(seed: 53)
    for _ in 0..<1_000 {
      let day = Self.randomDay(&generator)
      let parts = Self.calendar.dateComponents([.weekOfYear, .yearForWeekOfYear], from: try Self.date(day))
      let (week, year) = (try #require(parts.weekOfYear), try #require(parts.yearForWeekOfYear))
      guard (1583...9998).contains(year) else { continue }
      #expect(Day.monday(ofWeek: week, year: year) == day.inSameWeek(.monday), "\(day)")
    }
  }

  @Test(arguments: [1896, 1996, 2096])
  func everyDayIsOneAfterTheDayBefore(year: Int) throws {
    var day = try #require(Day(year: year, month: 1, day: 1))
    var mistakes = 0
    while day.year < year + 10 {
      let next = try #require(day.adding(days: 1))
      let follows = next.day == day.day + 1 || (next.day == 1 && next > day)
      let isNextInWeek = next.weekday.rawValue == day.weekday.rawValue % 7 + 1
      if !follows || !isNextInWeek || next.adding(days: -1) != day { mistakes += 1 }
      day = next
    }
    #expect(mistakes == 0)
  }

  @Test(
    arguments: [
      ("0001-01-01", 0, "0001-01-01"), ("0001-01-01", -1, nil), ("9999-12-31", 1, nil),
      ("9999-12-31", 0, "9999-12-31"), ("0001-01-01", 3_652_058, "9999-12-31"), ("2026-03-12", Int.max, nil),
      ("2026-03-12", Int.min, nil), ("2024-02-28", 1, "2024-02-29"), ("1900-02-28", 1, "1900-03-01"),
    ] as [(String, Int, String?)]
  )
  func countingEndsWithTheCalendar(start: String, days: Int, end: String?) throws {
    #expect(try #require(Day(iso: start)).adding(days: days)?.description == end)
  }

  @Test(
    arguments: [
      (1, 2026, "2025-12-29"), (12, 2026, "2026-03-16"), (53, 2026, "2026-12-28"), (53, 2025, nil),
      (52, 2025, "2025-12-22"), (0, 2026, nil), (54, 2026, nil), (1, 1, "0001-01-01"), (1, 0, nil),
    ] as [(Int, Int, String?)]
  )
  func aWeekBeginsOnMondayAndSomeYearsHave53(week: Int, year: Int, monday: String?) {
    #expect(Day.monday(ofWeek: week, year: year)?.description == monday)
  }

  @Test func aDayIsReadBackWithItsWeekday() throws {
    #expect(try #require(Day(iso: "2026-03-01")).dutchWithWeekday == "zondag 1 maart 2026")
    #expect(try #require(Day(iso: "0001-01-01")).dutchWithWeekday == "maandag 1 januari 1")
    #expect(
      Weekday.allCases.map(\.dutch)
        == ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
    )
  }

  @Test(arguments: [("1970-01-01", 0), ("2001-09-09", 999_993_600), ("1969-12-31", -86_400)])
  func aDayBeginsSoManySecondsAfter1970(day: String, seconds: Int) throws {
    #expect(try #require(Day(iso: day)).secondsSince1970 == seconds)
  }
}
