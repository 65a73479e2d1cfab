import Testing

@testable import VoorzorgCore

struct MergeTests {
  private let base = Dossier.of("Urk", day: "2026-03-12")
  private let outreach = "voorzorgscan.outreach.aanDeSlag"

  private func merged(_ one: Dossier, _ other: Dossier, base: Dossier? = nil) throws -> Dossier {
    try Merge([("a", one), ("b", other)], base: base).dossier
  }

  @Test func anAnswerOfOnePersonIsTakenAndADifferentOneStandsBesideIt() throws {
    let one = base.by("Ad", "wonen").answering((outreach, "ja"), ("voorzorgscan.bemoeizorg.aanDeSlag", "nee"))
    let other = base.by("Bo").answering((outreach, "nee"), ("peildatum", "2026-03-12"))
    let dossier = try merged(one, other)
    #expect(dossier["voorzorgscan.bemoeizorg.aanDeSlag"] == .yesNo(false))
    #expect(dossier[outreach] == nil)
    #expect(dossier.points == [outreach: ["false Bo", "true Ad (wonen)"]])
    #expect(dossier.invullers(Shared.instrument).count == 2)
  }

  @Test func theSamePersonIsThereOnceAlsoWhenOnlyOneGivesTheRole() throws {
    let dossier = try merged(base.by("Ad"), base.by("Ad", "wonen").by("Bo"))
    #expect(dossier.invullers(Shared.instrument).count == 2)
    #expect(dossier.invullers(Shared.instrument)[0][Shared.instrument.head.invullerRol] == "wonen")
  }

  @Test func onlyWhatBothChangedInAnotherWayIsOpenBesideACommonVersion() throws {
    let old = base.answering((outreach, "ja"), ("voorzorgscan.bemoeizorg.aanDeSlag", "ja"))
    let one = old.answering((outreach, "nee"))
    #expect(try merged(one, old, base: old).bytes == one.bytes)
    let other = old.answering((outreach, ""), ("voorzorgscan.bemoeizorg.aanDeSlag", "nee"))
    let dossier = try merged(one, other, base: old)
    #expect(dossier.points == [outreach: ["null b", "false a"]])
    #expect(dossier["voorzorgscan.bemoeizorg.aanDeSlag"] == .yesNo(false))
  }

  @Test func anotherOrderOfThePrioritiesIsAnotherAnswer() throws {
    let one = base.answering(("implementatieplan", "outreach,bemoeizorg"))
    let other = base.answering(("implementatieplan", "bemoeizorg,outreach"))
    #expect(
      try merged(one, other).points["implementatieplan"]?.map { $0.filter { !" \n".contains($0) } }
        == [#"["bemoeizorg","outreach"]b"#, #"["outreach","bemoeizorg"]a"#]
    )
    let longer = base.answering(("implementatieplan", "outreach,bemoeizorg,respijtopties"))
    #expect(try merged(one, longer).bytes == longer.bytes)
    let third = base.answering(("implementatieplan", "outreach,urgentieverordening"))
    #expect(try merged(one, third).points.keys.contains("implementatieplan"))
    #expect(try merged(other, one, base: one).bytes == other.bytes)
  }

  @Test func whatOneTookAwayAndAnotherWorkedOnIsKeptAsAPoint() throws {
    let old = base.answering(("implementatieplan", "outreach,bemoeizorg"))
    let one = old.answering(("implementatieplan", "bemoeizorg"))
    let other = old.answering(("implementatieplan.1.doel", "Iedereen in beeld"))
    #expect(try merged(one, old, base: old).bytes == one.bytes)
    var dossier = try merged(one, other, base: old)
    #expect(dossier.points == ["implementatieplan.outreach": ["\"blijft\" b", "\"weg\" a"]])
    #expect(dossier[priority: 0, "doel"] == .text("Iedereen in beeld"))
    let punt = try #require(dossier.openPunten.first)
    let isSettled = dossier.settle(punt, with: OpenPunt.weg, Shared.instrument)
    #expect(isSettled)
    #expect(dossier.priorities(Shared.instrument).map(\.id) == ["bemoeizorg"])
    #expect(dossier.openPunten.isEmpty)
  }

  @Test func twoActionLinesWithTheSameNumberByChanceAreBothKept() throws {
    let old = base.answering(("implementatieplan", "outreach"))
    let one = old.answering(("implementatieplan.1.actieregels.1.actie", "Bel de wijkteams"))
    let other = old.answering(("implementatieplan.1.actieregels.1.actie", "Maak een folder"))
    let dossier = try merged(one, other, base: old)
    #expect(dossier.openPunten.isEmpty)
    let lines = dossier.priorities(Shared.instrument)[0].lists[0]
    #expect(Set(lines.map(\.id)) == ["1", "2"])
  }

  @Test func aPointGoesWhenItsQuestionIsAnswered() throws {
    let dossier = try merged(base.answering((outreach, "ja")), base.answering((outreach, "nee")))
    #expect(dossier.openPunten.count == 1)
    #expect(dossier.answering((outreach, "ja")).openPunten.isEmpty)
    #expect(dossier.answering(("voorzorgscan.bemoeizorg.aanDeSlag", "ja")).openPunten.count == 1)
    let orders = try merged(
      base.answering(("implementatieplan", "outreach,bemoeizorg")),
      base.answering(("implementatieplan", "bemoeizorg,outreach"))
    )
    #expect(orders.answering(("implementatieplan", "bemoeizorg,outreach")).openPunten.isEmpty)
  }

  @Test func aPointThatSomebodySettledSinceTheCommonVersionStaysSettled() throws {
    let open = try merged(base.answering((outreach, "ja")), base.answering((outreach, "nee")))
    let settled = open.answering((outreach, "ja"))
    #expect(try merged(settled, open, base: open).bytes == settled.bytes)
    let both = try merged(settled, open.answering((outreach, "nee")), base: open)
    #expect(both.points == [outreach: ["false b", "true a"]])
    let third = try merged(open, base.by("Cas").answering((outreach, "ja")))
    #expect(third.points == [outreach: ["false b", "true Cas, a"]])
  }

  @Test func otherMunicipalitiesAndVersionsAreRefused() {
    #expect(throws: Merge.Problem.otherSubject("Urk", "Utrecht")) {
      try merged(.of("Utrecht"), .of("Urk"))
    }
    var older = base
    older.instrument = "2024"
    #expect(throws: Merge.Problem.instruments(["2024", Shared.instrument.version])) {
      try merged(older, base)
    }
    #expect(throws: Merge.Problem.tooFew) { try Merge([("a", base)]) }
  }

  @Test func decisionsOfBothAreKeptOnceEach() throws {
    let one = base.decided(.management, on: "2026-05-01")
    let other = base.decided(.college, on: "2026-06-09")
    let dossier = try merged(one, other)
    #expect(Set(dossier.besluiten.map(\.soort)) == [.management, .college])
    #expect(Set(dossier.besluiten.map(\.id)).count == 2)
    #expect(try merged(one, base, base: one).besluiten.isEmpty)
  }
}
