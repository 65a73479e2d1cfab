import Testing

@testable import VoorzorgCore

/// Days as places on a line of time.
struct TimeScaleTests {
  private func scale(_ first: String, _ last: String) throws -> TimeScale {
    TimeScale(try #require(Day(iso: first))...#require(Day(iso: last)), left: 100, length: 180)
  }

  @Test(arguments: [
    ("2026-03-12", "2026-03-12"), ("2026-01-31", "2026-02-01"), ("2025-12-31", "2027-01-01"),
    ("2026-06-01", "2031-05-31"), ("1926-06-01", "2026-06-01"), ("0001-01-01", "9999-12-31"),
  ])
  func everyDayOfTheSpanIsOnTheLineInOrder(first: String, last: String) throws {
    let scale = try scale(first, last)
    let (from, to) = try (#require(Day(iso: first)), #require(Day(iso: last)))
    #expect(scale.place(from) >= 100 && scale.place(to) <= 280 && scale.place(from) <= scale.place(to))
    let marks = scale.marks.map(\.x)
    #expect((2...5).contains(marks.count), "\(marks)")
    #expect(marks == marks.sorted() && marks.first == 100 && marks.last == 280)
    #expect(scale.marks.allSatisfy { !$0.title.isEmpty })
  }

  @Test func aYearHasItsQuartersAndACenturyItsYears() throws {
    #expect(
      try scale("2026-02-01", "2026-11-30").marks.map(\.title) == [
        "jan 2026", "apr 2026", "jul 2026", "okt 2026", "jan 2027",
      ]
    )
    #expect(
      try scale("2026-02-01", "2126-02-01").marks.map(\.title) == ["2000", "2050", "2100", "2150"]
    )
  }

  @Test func datesFarApartKeepTheirOwnPlaceAndWords() throws {
    let days = try ["2026-03-12", "2026-03-12", "9999-12-31"].map { try #require(Day(iso: $0)) }
    let dates = zip([Timeline.Kind.target, .completion, .evaluation], days).map {
      Timeline.Mark(kind: $0, day: $1)
    }
    let row = Timeline.Row(title: "Prioriteit 1: Outreach", dates: dates)
    let drawing = Drawing(.timeline(Timeline(rows: [row], span: days[0]...days[2])))
    let words = drawing.labels.map(\.text)
    #expect(words.filter { $0 == "12 mrt 2026" }.count == 2 && words.contains("31 dec 9999"))
  }

  @Test func withoutADayThereIsNoToday() throws {
    let dossier = DossierReading(Shared.example, instrument: Shared.instrument).dossier
    func words(today: String?) -> [String] {
      report(dossier, part: .plan, today: today).pictures.flatMap(\.drawings).flatMap(\.labels).map(\.text)
    }
    #expect(!words(today: nil).contains { $0.contains("vandaag") })
    #expect(words(today: "2026-11-21").contains("vandaag 21 nov 2026"))
  }

  @Test func aPlanWithoutDatesHasNoLineOfTime() {
    let dossier = reading(
      """
      {"formaat": "voorzorg-dossier/1", "gemeente": {"naam": "Urk"},
      "implementatieplan": [{"id": "outreach", "ankerpunt": "outreach"}]}
      """
    ).dossier
    #expect(report(dossier, part: .plan, today: "2026-11-21").pictures.isEmpty)
  }
}
