import Testing

@testable import VoorzorgCore

@Suite("Days of the calendar")
struct DayTests {
  @Test("every day of four hundred years exists, and no other")
  func fourHundredYears() {
    // Counted from the rules of the Gregorian calendar of 1582, day by day.
    var count = 0
    var mistakes = 0
    for year in 1901...2300 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for month in 0...13 {
        let length = (1...12).contains(month) ? lengths[month - 1] : 0
        for day in 0...32 {
          let exists = day >= 1 && day <= length
          let found = Day(year: year, month: month, day: day)
          if (found != nil) != exists { mistakes += 1 }
          if let found {
            count += 1
            if day == length, Day(iso: found.description) != found { mistakes += 1 }
          }
        }
      }
    }
    #expect(mistakes == 0)
    #expect(count == 400 * 365 + 97)
  }

  @Test(
    "what is no day in ten characters is refused",
    arguments: [
      "", "2026-02-29", "2026-02-30", "2026-11-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-1",
      "26-01-01",
      "12-03-2026", "2026/03/12", "2026-03-12 ", " 2026-03-12", "2026-03-12T00:00", "20260312", "2026-03",
      "0000-01-01",
      "1900-02-29", "2100-02-29", "２０２６-03-12", "2026-0a-12", "+026-01-01", "2026-03-1é", "------01--",
    ]
  )
  func refused(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(
    "days are written with ten characters and read back",
    arguments: ["0001-01-01", "2000-02-29", "9999-12-31"]
  )
  func written(text: String) {
    #expect(Day(iso: text)?.description == text)
  }

  @Test(
    "months later is the same day, or the last of a shorter month",
    arguments: [
      ("2026-03-12", 3, "2026-06-12"), ("2026-11-30", 3, "2027-02-28"), ("2023-11-30", 3, "2024-02-29"),
      ("2026-01-31", 1, "2026-02-28"), ("2026-12-31", 12, "2027-12-31"), ("2024-02-29", 12, "2025-02-28"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"), ("2026-05-05", 0, "2026-05-05"),
      ("9999-12-01", 1, nil), ("0001-01-01", -1, nil), ("0001-01-01", -13, nil), ("2026-01-01", 120_000, nil),
    ] as [(String, Int, String?)]
  )
  func adding(start: String, months: Int, end: String?) throws {
    let start = try #require(Day(iso: start))
    #expect(start.adding(months: months)?.description == end)
  }

  @Test("a clock outside the calendar gives its nearest day")
  func nearest() {
    #expect(Day(nearestToYear: 2026, month: 3, day: 12).description == "2026-03-12")
    #expect(Day(nearestToYear: 2026, month: 2, day: 31).description == "2026-02-28")
    #expect(Day(nearestToYear: -1, month: 0, day: 0).description == "0001-01-01")
    #expect(Day(nearestToYear: 12_000, month: 13, day: 40).description == "9999-12-31")
  }

  @Test("days are in the order of the calendar, and are written out in Dutch")
  func order() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map { try #require(Day(iso: $0)) }
    #expect(days.shuffled().sorted() == days)
    #expect(days[3].dutch == "1 februari 2026")
  }
}
