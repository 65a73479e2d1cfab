import Testing

@testable import VoorzorgCore

@Suite("Recording decisions")
struct RecordingTests {
  private let instrument = Shared.instrument

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func request(_ soort: Besluit.Soort = .college, day: String = "2026-06-09") -> Recording.Request {
    Recording.Request(soort: soort, door: "College", datum: Day(iso: day), kenmerk: "Z-1")
  }

  @Test(
    "the status goes on with a decision and never back",
    arguments: [
      ("concept", Besluit.Soort.management, Status.aangeboden), ("concept", .college, .vastgesteld),
      ("aangeboden", .raad, .vastgesteld), ("aangeboden", .management, .aangeboden),
      ("vastgesteld", .management, .vastgesteld),
    ]
  )
  func status(before: String, soort: Besluit.Soort, after: Status) {
    let dossier = Dossier.example.answering(("status", before))
    #expect(dossier.decided(soort).status(instrument) == after)
  }

  @Test("the same decision about the same answers is recorded once")
  func twice() throws {
    let once = try Recording(request(), in: .example, today: day("2026-07-01"), instrument).dossier
    #expect(throws: Recording.Problem.known(once.besluiten[0])) {
      try Recording(request(), in: once, today: day("2026-07-01"), instrument)
    }
    let other = once.answering(("p1.2", "Een ander doel"))
    let again = try Recording(request(), in: other, today: day("2026-07-01"), instrument).dossier
    #expect(again.besluiten.map(\.id) == ["1", "2"])
  }

  @Test("a day that has yet to come is refused; today is not")
  func ahead() throws {
    #expect(throws: Recording.Problem.ahead(try day("2026-06-09"))) {
      try Recording(request(), in: .example, today: day("2026-06-08"), instrument)
    }
    #expect(
      try Recording(request(), in: .example, today: day("2026-06-09"), instrument).status == .vastgesteld
    )
  }

  @Test("who decided is told on one line")
  func door() throws {
    var empty = request()
    empty.door = ""
    #expect(throws: Recording.Problem.missing("door")) {
      try Recording(empty, in: .example, today: day("2026-07-01"), instrument)
    }
    let lines = Recording.Request(soort: .raad, door: "De\nraad", datum: empty.datum, kenmerk: nil)
    #expect(throws: Recording.Problem.severalLines("door")) {
      try Recording(lines, in: .example, today: day("2026-07-01"), instrument)
    }
  }

  @Test("a decision before the peildatum is noticed")
  func beforePeildatum() throws {
    let today = try day("2026-07-01")
    let early = try Recording(request(day: "2026-03-11"), in: .example, today: today, instrument)
    #expect(early.isBeforePeildatum)
    let late = try Recording(request(day: "2026-03-12"), in: .example, today: today, instrument)
    #expect(!late.isBeforePeildatum)
  }

  @Test("mending changes what is told and not what was decided")
  func mending() throws {
    let before = Dossier.example.decided(.management).answering(("p1.2", "Een ander doel"))
    let told = Recording.Request(soort: .college, door: nil, datum: try day("2026-06-02"), kenmerk: "Z-9")
    let after = try Recording(mending: "1", told, in: before, today: day("2026-07-01"), instrument).dossier
    let besluit = after.besluiten[0]
    #expect(besluit.soort == .college && besluit.kenmerk == "Z-9" && besluit.door == "Wie het was")
    #expect(besluit.inhoud == before.besluiten[0].inhoud && besluit.sha256 == before.besluiten[0].sha256)
    #expect(after.status(instrument) == .vastgesteld)
    let cleared = Recording.Request(soort: nil, door: nil, datum: nil, kenmerk: "")
    let without = try Recording(mending: "1", cleared, in: after, today: day("2026-07-01"), instrument)
    #expect(without.besluit.kenmerk == nil)
  }

  @Test("removing takes the decision away and leaves the status")
  func removing() throws {
    let after = try Recording(removing: "1", in: Dossier.example.decided(), instrument).dossier
    #expect(after.besluiten == [])
    #expect(after.status(instrument) == .vastgesteld)
    #expect(throws: Recording.Problem.unknown("7", among: [])) {
      try Recording(removing: "7", in: after, instrument)
    }
  }

  @Test("a next round begins without decisions, and says so")
  func nextRound() throws {
    let asked = NewDossier.Request(gemeente: nil, code: nil, peildatum: nil)
    let made = try NewDossier(
      asked,
      previous: Dossier.example.decided(),
      today: day("2027-01-04"),
      instrument: instrument
    )
    #expect(made.dossier.besluiten == [])
    #expect(made.dossier.status(instrument) == .concept)
    #expect(made.remarks.contains { $0.contains("1 besluit") })
  }
}
