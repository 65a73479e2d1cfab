import Testing

@testable import VoorzorgCore

struct CalendarEntryTests {
  @Test func everyDayOfTheExampleIsThere() throws {
    let entries = try calendar(.example).entries
    let priorities = Dossier.example.priorities(Shared.instrument)
    let plan = Shared.instrument.plan
    #expect(
      entries.filter { $0.name.hasSuffix("beoogdeDatumGereed") }.map(\.day)
        == priorities.map { $0[plan.beoogdeDatumGereed] }
    )
    #expect(entries.filter { $0.name.hasSuffix("evaluatieGepland") }.count == priorities.count)
    #expect(Set(entries.map(\.uid)).count == entries.count)
    let tasks = entries.filter { $0.kind == .task }
    #expect(tasks.count == priorities.map { $0.lists[0].count }.reduce(0, +))
  }

  @Test func reorderingThePrioritiesChangesNoEntry() throws {
    var dossier = Dossier.example
    dossier.record.lists[Shared.instrument.plan.list].reverse()
    #expect(try calendar(dossier).byName == calendar(.example).byName)
    #expect(try calendar(dossier).entries != calendar(.example).entries)
  }

  @Test func renamingTextsKeepsTheUIDs() throws {
    let before = try calendar(.example)
    var dossier = Dossier.example
    for position in 1...5 {
      dossier = try dossier.answering([
        "implementatieplan.\(position).doel": "Iets heel anders.",
        "implementatieplan.\(position).actieregels.1.actie": "Ook anders.",
        "gemeente.naam": "Voorbeeldstad aan Zee",
      ])
    }
    let after = try calendar(dossier)
    #expect(after.entries.map(\.uid) == before.entries.map(\.uid))
    #expect(after.entries.map(\.summary) != before.entries.map(\.summary))
  }

  @Test func anotherDayMovesTheEntry() throws {
    var dossier = Dossier.example
    dossier[priority: 0, "beoogdeDatumGereed"] = .date(Day(nearestToYear: 2027, month: 2, day: 1))
    let name = "outreach.beoogdeDatumGereed"
    #expect(try calendar(dossier).byName[name]?.day?.description == "2027-02-01")
    #expect(try calendar(.example).byName[name]?.uid == calendar(dossier).byName[name]?.uid)
  }

  @Test func whatIsDoneSaysSoAndRemindsNobody() throws {
    var dossier = Dossier.example
    dossier[priority: 0, "datumGereed"] = .date(Day(nearestToYear: 2026, month: 11, day: 3))
    dossier[priority: 0, "evaluatie"] = .text("Gehaald.")
    let entries = try calendar(dossier).byName
    let target = try #require(entries["outreach.beoogdeDatumGereed"])
    #expect(target.summary == "Gereed: Outreach (Voorbeeldstad)")
    #expect(target.details.contains("Datum gereed: 3 november 2026"))
    #expect(!target.isReminding)
    let evaluation = try #require(entries["outreach.evaluatieGepland"])
    #expect(evaluation.summary == "Geëvalueerd: Outreach (Voorbeeldstad)")
    #expect(!evaluation.isReminding)
    #expect(try calendar(.example).byName["outreach.beoogdeDatumGereed"]?.isReminding == true)
  }

  @Test func aDayThatIsOverRemindsNobodyOnceTodayIsKnown() throws {
    let all = try calendar(.example, today: "2026-12-31").byName
    #expect(all["outreach.beoogdeDatumGereed"]?.isReminding == true)
    #expect(
      try calendar(.example, today: "2027-01-01").byName["outreach.beoogdeDatumGereed"]?.isReminding == false
    )
  }

  @Test func anActionWithoutADayIsATaskAndOneWithNothingIsNone() throws {
    let dossier = try Dossier.empty.answering([
      "gemeente.naam": "Urk", "implementatieplan": "outreach",
      "implementatieplan.1.actieregels.1.actie": "Bellen",
      "implementatieplan.1.actieregels.2.wie": "Team Urk",
    ])
    let entries = try calendar(dossier).entries
    #expect(entries.map(\.kind) == [.task])
    #expect(entries[0].day == nil)
    #expect(!entries[0].isReminding)
  }

  @Test func aLongActionIsCutInTheHeadingOnly() throws {
    let long = String(repeating: "woord ", count: 100) + "einde\nen meer"
    let dossier = try Dossier.empty.answering([
      "gemeente.naam": "Urk", "implementatieplan": "outreach",
      "implementatieplan.1.actieregels.1.actie": long,
    ])
    let entry = try #require(try calendar(dossier).entries.first)
    #expect(entry.summary.count < 200)
    #expect(entry.details.contains("Actie (toegevoegd): \(long)"))
  }

  @Test func thePlanOfARegionHasACalendarToo() throws {
    let region = DossierReading(Shared.regionalExample, instrument: Shared.instrument).dossier
    let calendar = try calendar(region)
    #expect(calendar.identity == "regio-voorbeeldland")
    #expect(calendar.entries.allSatisfy { $0.details.contains("Regio: Voorbeeldland") })
    #expect(!calendar.isEmpty)
  }
}
