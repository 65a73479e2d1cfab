import Testing

@testable import VoorzorgCore

struct RelativeDateTests {
  @Test(arguments: [
    ("vandaag", "2026-03-12"), ("Morgen", "2026-03-13"), ("overmorgen", "2026-03-14"),
    ("gisteren", "2026-03-11"), ("eergisteren", "2026-03-10"),
    ("over 3 maanden", "2026-06-12"), ("over twee weken", "2026-03-26"), ("over 10 dagen", "2026-03-22"),
    ("over een jaar", "2027-03-12"), ("over één jaar", "2027-03-12"),
    ("over e\u{301}e\u{301}n jaar", "2027-03-12"),
    ("over een half jaar", "2026-09-12"), ("over half jaar", "2026-09-12"),
    ("over een halfjaar", "2026-09-12"),
    ("over anderhalf jaar", "2027-09-12"), ("over een kwartaal", "2026-06-12"),
    ("over 2 kwartalen", "2026-09-12"),
    ("over twaalf maanden", "2027-03-12"), ("over 1 dag", "2026-03-13"), ("over 0 dagen", "2026-03-12"),
    ("3 maanden geleden", "2025-12-12"), ("een week geleden", "2026-03-05"),
    ("een half jaar geleden", "2025-09-12"),
  ])
  func aTimeCountsFromToday(text: String, expected: String) throws {
    #expect(try days(text) == [expected])
  }

  @Test func aMonthLaterIsTheLastDayOfAShorterMonth() throws {
    #expect(try days("over een maand", on: "2026-01-31") == ["2026-02-28"])
    #expect(try days("over een jaar", on: "2024-02-29") == ["2025-02-28"])
  }

  @Test(arguments: [
    ("vrijdag", ["2026-03-13"]), ("wo", ["2026-03-18"]), ("donderdag", ["2026-03-12", "2026-03-19"]),
    ("komende donderdag", ["2026-03-19"]), ("aanstaande vrijdag", ["2026-03-13"]),
    ("afgelopen donderdag", ["2026-03-05"]), ("afgelopen woensdag", ["2026-03-11"]),
    ("deze maandag", ["2026-03-09"]), ("volgende vrijdag", ["2026-03-13", "2026-03-20"]),
    ("volgende maandag", ["2026-03-16"]), ("vorige dinsdag", ["2026-03-03", "2026-03-10"]),
    ("vorige zaterdag", ["2026-03-07"]), ("vrijdag volgende week", ["2026-03-20"]),
    ("volgende week vrijdag", ["2026-03-20"]), ("vrijdag week 12", ["2026-03-20"]),
    ("week 12 2026, vrijdag", ["2026-03-20"]), ("maandag van deze week", ["2026-03-09"]),
  ])
  func aWeekdayIsTheNextUnlessSaidOtherwise(text: String, expected: [String]) throws {
    #expect(try days(text) == expected)
  }

  @Test func theWeekdaysThatCanBeMeantAreDescribed() throws {
    #expect(try described("donderdag") == ["2026-03-12: vandaag", "2026-03-19: over een week"])
    #expect(
      try described("volgende vrijdag") == [
        "2026-03-13: de eerste vrijdag na vandaag", "2026-03-20: vrijdag van volgende week",
      ]
    )
  }
}
