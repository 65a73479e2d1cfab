import Testing

@testable import VoorzorgCore

struct WrittenDayTests {
  @Test(arguments: [
    "2026-03-01", " 2026-03-01 ", "1-3-2026", "01-03-2026", "01.03.2026", "1/3/26", "1 3 2026", "1-3-26",
    "1 - 3 - 2026", "1\u{2013}3\u{2013}2026", "1.3.2026.", "2026-3-1", "2026/03/01", "2026 3 1",
    "1 maart 2026", "1 Maart 2026", "1 MAART 26", "1 mrt 2026", "1 mrt. 2026", "1 mrt '26",
    "1 mrt \u{2019}26",
    "1-mrt-2026", "1mrt2026", "1e maart 2026", "1ste maart 2026", "op 1 maart 2026",
    "per 1 maart 2026", "de 1e van maart 2026", "maart 1, 2026", "1 maart dit jaar", "1 maart van dit jaar",
    "zo 1 maart 2026", "zondag 1 maart 2026", "zondag, 1 maart 2026", "zo. 1-3-2026", "zo 2026-03-01",
    "1 maart 2026, zondag", "\u{A0}1\u{A0}maart\u{A0}2026",
  ])
  func aWholeDateIsOneDay(text: String) throws {
    #expect(try read(text) == .day(try #require(Day(iso: "2026-03-01"))))
  }

  @Test func everyMonthIsKnownByNameAndAbbreviation() throws {
    let months = [
      "januari jan jan.", "februari feb feb. febr febr.", "maart mrt mrt.", "april apr apr.", "mei mei.",
      "juni jun jun.", "juli jul jul.", "augustus aug aug.", "september sep sep. sept sept.",
      "oktober okt okt.", "november nov nov.", "december dec dec.",
    ]
    for (index, names) in months.enumerated() {
      for name in names.split(separator: " ") {
        let expected = Day(year: 2027, month: index + 1, day: 5)
        #expect(try days("5 \(name) 2027") == [try #require(expected).description], "\(name)")
      }
    }
  }

  @Test(arguments: ["2026-02-28", "2024-02-29", "0001-01-01", "9999-12-31"])
  func everyWrittenFormOfADayReadsAsThatDay(iso: String) throws {
    let day = try #require(Day(iso: iso))
    for text in [iso, day.dutch, day.dutchWithWeekday] where day.year > 999 {
      #expect(try days(text) == [iso], "\(text)")
    }
    #expect(try days(iso) == [iso])
  }

  @Test(arguments: [
    ("12 maart", ["2026-03-12"]), ("13 maart", ["2026-03-13"]), ("31-12", ["2025-12-31", "2026-12-31"]),
    ("30-11", ["2026-11-30"]),
    ("1/4", ["2026-04-01"]), ("maart 15", ["2026-03-15", "2015-03-01", "2015-03-31"]),
    ("11 maart", ["2026-03-11", "2027-03-11"]), ("1 1", ["2026-01-01", "2027-01-01"]),
    ("12 december", ["2025-12-12", "2026-12-12"]), ("11 december", ["2026-12-11"]),
    ("maart 5", ["2026-03-05", "2027-03-05"]), ("april '27", ["2027-04-01", "2027-04-30"]),
    ("april 31", ["2031-04-01", "2031-04-30"]),
  ])
  func withoutAYearTheDayIsToComeUnlessAnotherYearIsNear(text: String, expected: [String]) throws {
    #expect(Set(try days(text)) == Set(expected))
  }

  @Test func theYearsThatCanBeMeantAreNamed() throws {
    #expect(
      try described("1 maart") == [
        "2026-03-01: 1 maart van dit jaar, al voorbij", "2027-03-01: 1 maart van volgend jaar",
      ]
    )
    #expect(
      try described("31-12", on: "2026-01-02") == [
        "2025-12-31: 31 december van vorig jaar", "2026-12-31: 31 december van dit jaar",
      ]
    )
  }

  @Test func theDayThatALeapYearHasIsReadWhereOneIsNear() throws {
    #expect(try days("29 februari", on: "2028-01-01") == ["2028-02-29"])
    #expect(try days("29 februari", on: "2028-03-01") == ["2028-02-29"])
    #expect(try days("29 februari", on: "2027-06-01") == ["2028-02-29"])
    let problem = try refusal("29 februari")
    #expect(problem.message == "29 februari bestaat niet in 2026: dat is geen schrikkeljaar")
    #expect(problem.proposal == "schrijf 28 februari 2026, de laatste dag van die maand")
  }

  @Test(arguments: [
    ("vr 4 december", "2026-12-04"), ("do 4 december", "2025-12-04"), ("za 4-12", "2027-12-04"),
  ])
  func aWeekdayChoosesTheYear(text: String, expected: String) throws {
    #expect(try days(text) == [expected])
  }

  @Test func aWeekdayThatIsNotRightIsSaid() throws {
    let problem = try refusal("do 4 december 2026")
    #expect(problem.message == "4 december 2026 is een vrijdag, geen donderdag")
    #expect(problem.proposal == "schrijf 'vrijdag 4 december 2026' of 'donderdag 3 december 2026'")
    #expect(try refusal("maandag 4 december").message == "4 december 2026 is een vrijdag, geen maandag")
    #expect(
      try refusal("ma 6-12-2026").proposal == "schrijf 'zondag 6 december 2026' of 'maandag 7 december 2026'"
    )
    #expect(
      try refusal("zo 7-12-2026").proposal == "schrijf 'maandag 7 december 2026' of 'zondag 6 december 2026'"
    )
  }
}
