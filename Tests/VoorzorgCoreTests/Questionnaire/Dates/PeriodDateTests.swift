import Testing

@testable import VoorzorgCore

struct PeriodDateTests {
  @Test(arguments: [
    ("eind 2026", "2026-12-31"), ("einde van 2026", "2026-12-31"), ("eind '26", "2026-12-31"),
    ("eind 26", "2026-12-31"), ("begin 2027", "2027-01-01"), ("medio 2026", "2026-07-01"),
    ("half 2026", "2026-07-01"), ("midden 2026", "2026-07-01"), ("halverwege 2026", "2026-07-01"),
    ("ultimo 2026", "2026-12-31"), ("eind dit jaar", "2026-12-31"), ("eind volgend jaar", "2027-12-31"),
    ("begin volgend jaar", "2027-01-01"), ("eind van het jaar", "2026-12-31"), ("eind jaar", "2026-12-31"),
    ("eind maart", "2026-03-31"), ("eind maart 2026", "2026-03-31"), ("eind van maart 2028", "2028-03-31"),
    ("eind februari 2028", "2028-02-29"), ("begin april", "2026-04-01"), ("half april 2026", "2026-04-15"),
    ("medio mrt. '27", "2027-03-15"), ("eind maart volgend jaar", "2027-03-31"),
    ("eind 3-2026", "2026-03-31"),
    ("eind van de maand", "2026-03-31"), ("eind volgende maand", "2026-04-30"),
    ("begin komende maand", "2026-04-01"),
    ("eind Q3 2026", "2026-09-30"), ("begin Q3", "2026-07-01"), ("medio Q3 2026", "2026-08-15"),
    ("eind 3e kwartaal 2026", "2026-09-30"), ("einde van het derde kwartaal van 2026", "2026-09-30"),
    ("eind dit kwartaal", "2026-03-31"), ("eind volgend kwartaal", "2026-06-30"),
    ("eind eerste helft 2026", "2026-06-30"), ("eind H2 2026", "2026-12-31"),
    ("midden H2 2026", "2026-10-01"),
    ("eind eerste half jaar 2026", "2026-06-30"), ("begin tweede halfjaar 2026", "2026-07-01"),
    ("begin week 12 2026", "2026-03-16"), ("midden week 12 2026", "2026-03-18"),
  ])
  func anEdgeOfAPeriodIsOneDay(text: String, expected: String) throws {
    #expect(try days(text) == [expected])
  }

  @Test(arguments: [
    ("maart 2026", ["2026-03-01", "2026-03-31"]), ("mrt 2026", ["2026-03-01", "2026-03-31"]),
    ("3-2026", ["2026-03-01", "2026-03-31"]), ("2026-03", ["2026-03-01", "2026-03-31"]),
    ("mrt '26", ["2026-03-01", "2026-03-31"]), ("in maart 2026", ["2026-03-01", "2026-03-31"]),
    ("Q3 2026", ["2026-07-01", "2026-09-30"]), ("2026-Q3", ["2026-07-01", "2026-09-30"]),
    ("q3-2026", ["2026-07-01", "2026-09-30"]), ("3e kwartaal 2026", ["2026-07-01", "2026-09-30"]),
    ("derde kwartaal 2026", ["2026-07-01", "2026-09-30"]), ("kwartaal 3 2026", ["2026-07-01", "2026-09-30"]),
    ("Q3", ["2026-07-01", "2026-09-30"]), ("Q3 '26", ["2026-07-01", "2026-09-30"]),
    ("2e helft 2026", ["2026-07-01", "2026-12-31"]), ("2026", ["2026-01-01", "2026-12-31"]),
    ("volgend jaar", ["2027-01-01", "2027-12-31"]), ("volgende maand", ["2026-04-01", "2026-04-30"]),
    ("vorige maand", ["2026-02-01", "2026-02-28"]), ("dit kwartaal", ["2026-01-01", "2026-03-31"]),
    ("week 12 2026", ["2026-03-16", "2026-03-20", "2026-03-22"]),
    ("2026-W12", ["2026-03-16", "2026-03-20", "2026-03-22"]),
    ("wk 12", ["2026-03-16", "2026-03-20", "2026-03-22"]),
    ("volgende week", ["2026-03-16", "2026-03-20", "2026-03-22"]),
    ("eind week 12 2026", ["2026-03-20", "2026-03-22"]), ("eind deze week", ["2026-03-13", "2026-03-15"]),
    ("week 53 2026", ["2026-12-28", "2027-01-01", "2027-01-03"]),
  ])
  func aPeriodCanMeanItsFirstOrLastDay(text: String, expected: [String]) throws {
    #expect(try days(text) == expected)
  }

  @Test func whatCanBeMeantIsDescribed() throws {
    #expect(
      try described("maart 2026") == [
        "2026-03-01: de eerste dag van maart 2026", "2026-03-31: de laatste dag van maart 2026",
      ]
    )
    #expect(
      try described("Q3 2026") == [
        "2026-07-01: de eerste dag van het derde kwartaal van 2026",
        "2026-09-30: de laatste dag van het derde kwartaal van 2026",
      ]
    )
    #expect(
      try described("week 12 2026") == [
        "2026-03-16: de eerste dag van week 12 van 2026", "2026-03-20: de vrijdag van week 12 van 2026",
        "2026-03-22: de zondag van week 12 van 2026",
      ]
    )
    #expect(
      try described("maart 26", on: "2026-03-12") == [
        "2026-03-01: de eerste dag van maart 2026", "2026-03-26: 26 maart van dit jaar",
        "2026-03-31: de laatste dag van maart 2026",
      ]
    )
    #expect(try described("H1 2026").first == "2026-01-01: de eerste dag van de eerste helft van 2026")
    #expect(try described("volgende week").first == "2026-03-16: de eerste dag van volgende week")
  }

  @Test(arguments: [
    ("begin maart", "2026-03-12", ["2026-03-01", "2027-03-01"]),
    ("maart", "2026-03-31", ["2026-03-01", "2026-03-31"]),
    ("maart", "2026-04-01", ["2026-03-01", "2026-03-31", "2027-03-01", "2027-03-31"]),
    ("eind december", "2026-01-15", ["2025-12-31", "2026-12-31"]),
    ("Q4", "2026-06-01", ["2026-10-01", "2026-12-31"]),
    ("week 53", "2026-06-01", ["2026-12-28", "2027-01-01", "2027-01-03"]),
    ("eind week 1", "2026-06-01", ["2026-01-02", "2026-01-04", "2027-01-08", "2027-01-10"]),
  ])
  func withoutAYearAPeriodIsToComeUnlessAnotherYearIsNear(text: String, on: String, expected: [String]) throws
  {
    #expect(try days(text, on: on) == expected)
  }

  @Test(arguments: [
    ("Q5 2026", "Een jaar heeft geen 5e kwartaal", "kies een getal van 1 tot en met 4"),
    ("Q0", "Een jaar heeft geen 0e kwartaal", "kies een getal van 1 tot en met 4"),
    ("3e helft 2026", "Een jaar heeft geen 3e helft", "kies een getal van 1 tot en met 2"),
    ("week 53 2025", "2025 heeft geen week 53", "schrijf 'week 52 2025', de laatste week van dat jaar"),
    ("week 54 2026", "2026 heeft geen week 54", "schrijf 'week 53 2026', de laatste week van dat jaar"),
    ("week 0 2026", "2026 heeft geen week 0", "schrijf 'week 1 2026', de eerste week van dat jaar"),
  ])
  func aPartThatAYearDoesNotHaveIsRefused(text: String, message: String, proposal: String) throws {
    #expect(try refusal(text) == AnswerParser.Problem(message: message, proposal: proposal))
  }
}
