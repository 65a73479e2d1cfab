import Testing

@testable import VoorzorgCore

/// Which dossiers are compared, in which order, and what is said of them.
struct ComparisonSeriesTests {
  private func urk(_ day: String?) -> Dossier { .of("Urk", day: day) }

  @Test func dossiersAreComparedInOrderOfTheirDaysHoweverTheyAreNamed() throws {
    let series = try ComparisonSeries(
      .named("c", urk("2026-10-01")),
      .named("a", urk("2025-03-01")),
      .named("b", urk("2026-03-01"))
    )
    #expect(series.dossiers.map(\.file) == ["a", "b", "c"])
    #expect(series.steps.map(\.old.file) == ["a", "b"])
    #expect(series.steps.map(\.new.file) == ["b", "c"])
    #expect([series.whole.old.file, series.whole.new.file] == ["a", "c"])
    #expect(series.remarks == [.reordered])
  }

  @Test func twoOfOneDayKeepTheirOrderAndAreTold() throws {
    let series = try ComparisonSeries(.named("b", urk("2026-03-01")), .named("a", urk("2026-03-01")))
    #expect(series.dossiers.map(\.file) == ["b", "a"])
    #expect(series.remarks == [.sameDay(Day(nearestToYear: 2026, month: 3, day: 1))])
  }

  @Test func withoutADayTheOrderOfTheCommandLineCounts() throws {
    let series = try ComparisonSeries(.named("b", urk("2026-03-01")), .named("a", urk(nil)))
    #expect(series.dossiers.map(\.file) == ["b", "a"])
    #expect(series.remarks == [.withoutDay(["a"])])
    #expect(
      ComparisonRemark.withoutDay(["map/a\u{1B}.voorzorg.json"]).sentence
        == "Zonder peildatum: a␛.voorzorg.json. Daarom geldt de volgorde van de opdrachtregel."
    )
  }

  @Test func fewerThanTwoAreNoComparison() {
    #expect(throws: ComparisonSeries.Problem.tooFew) { try ComparisonSeries(.named("a", urk(nil))) }
  }

  @Test(arguments: [
    (Dossier.of("Urk", code: "GM0184"), Dossier.of("Urk (gemeente)", code: "gm0184 "), true),
    (.of("Urk", code: "GM0184"), .of("Urk", code: "GM0344"), false),
    (.of("’s-Gravenhage", code: "GM0518"), .of("Den Haag"), true),
    (.of("Súdwest-Fryslân"), .of("sudwest fryslan"), true), (.of("Schetsveen"), .of("schetsveen"), true),
    (.of("Schetsveen"), .of("Urk"), false),
    (Dossier(for: Shared.instrument, subject: .regio), .of("Urk"), false),
  ])
  func dossiersOfOneMunicipalityAreKnownByCodeOrName(one: Dossier, other: Dossier, isSame: Bool) {
    let series = try? ComparisonSeries(.named("a", one), .named("b", other))
    #expect((series != nil) == isSame)
  }

  @Test func differentMunicipalitiesAreRefusedUnlessAskedFor() throws {
    let (urk, utrecht) = (Dossier.of("Urk"), Dossier.of("Utrecht"))
    #expect(throws: ComparisonSeries.Problem.otherSubject("Urk", "Utrecht")) {
      try ComparisonSeries(.named("a", urk), .named("b", utrecht))
    }
    let series = try ComparisonSeries(.named("b", utrecht), .named("a", urk), allowsOthers: true)
    #expect(series.isSideBySide)
    #expect(series.dossiers.map(\.file) == ["b", "a"])
    #expect(throws: ComparisonSeries.Problem.tooManySideBySide) {
      try ComparisonSeries(.named("a", urk), .named("b", utrecht), .named("c", urk), allowsOthers: true)
    }
  }

  @Test func oneThatDoesNotSayHidesNoDifferenceBetweenTheOthers() {
    #expect(throws: ComparisonSeries.Problem.otherSubject("Urk", "Utrecht")) {
      try ComparisonSeries(.named("a", .of("Urk")), .named("b", .empty), .named("c", .of("Utrecht")))
    }
  }

  @Test func thatADossierDoesNotSayWhoseItIsIsTold() throws {
    let series = try ComparisonSeries(.named("a", urk("2026-03-01")), .named("b", .empty))
    #expect(series.remarks == [.withoutDay(["b"]), .unnamed])
  }
}
