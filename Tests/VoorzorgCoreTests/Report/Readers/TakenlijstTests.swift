import Testing

@testable import VoorzorgCore

struct TakenlijstTests {
  private var dossier: Dossier {
    var dossier = Dossier.sound
    dossier[priority: 0, "uitvoerende"] = .text("Wijkteam Noord; Teamleider")
    let plan = Shared.instrument.plan.list
    let lines = Shared.instrument.form.lists[plan].form.list(named: "actieregels") ?? 0
    let form = Shared.instrument.form.lists[plan].form.lists[lines].form
    func line(_ action: String, _ who: String?, _ day: String?, done: Bool?) -> Record {
      var record = form.emptyRecord
      record.answers[form.slot(of: "actie") ?? 0] = .text(action)
      record.answers[form.slot(of: "wie") ?? 0] = who.map { .text($0) }
      record.answers[form.slot(of: "gereedOp") ?? 0] = day.map(Dossier.day)
      record.answers[form.slot(of: "klaar") ?? 0] = done.map { .yesNo($0) }
      return record
    }
    dossier.record.lists[plan][0].lists[lines] = [
      line("Bellen", "wijkteam  noord", "2026-06-01", done: true),
      line("Schrijven", "Wijkteam Noord", "2026-05-01", done: nil),
      line("Tellen", nil, nil, done: false),
    ]
    return dossier
  }

  @Test func everyNameHasItsOwnTasksInOrderOfTheirDay() throws {
    let sections = report(dossier, for: .uitvoering).sections
    #expect(
      sections.map { $0.title.map(\.text).joined() }.dropFirst() == [
        "Wijkteam noord", "Teamleider", "Nog zonder naam",
      ]
        || sections.map { $0.title.map(\.text).joined() }.dropFirst() == [
          "wijkteam noord", "Teamleider", "Nog zonder naam",
        ]
    )
    let rows = try #require(sections[1].tables.first)
    #expect(rows.map { $0[0] } == ["Schrijven", "Bellen", "Deze prioriteit uitvoeren"])
    #expect(rows.map { $0[3] } == ["nog niet ingevuld", "klaar", "in voorbereiding"])
  }

  @Test func aTaskTellsWithWhomAndNotOneself() throws {
    let sections = report(dossier, for: .uitvoering).sections
    #expect(
      try #require(sections[1].tables.first).map { $0[4] } == ["Teamleider", "Teamleider", "Teamleider"]
    )
  }

  @Test func whatNobodyIsNamedForIsNotLost() throws {
    let last = try #require(report(dossier, for: .uitvoering).section("zonder-naam"))
    #expect(last.tables.first?.map { $0[0] } == ["Tellen"])
    #expect(last.tables.first?.map { $0[3] } == ["niet klaar"])
  }

  @Test func aRegionNamesWhoLeadsEachWorkPackage() {
    let document = report(.regionalExample, for: .uitvoering)
    let rows = document.sections.flatMap(\.tables).joined()
    #expect(rows.filter { $0[0] == "Dit werkpakket leiden" }.count == 4)
  }
}
