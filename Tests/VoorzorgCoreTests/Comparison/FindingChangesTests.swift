import Testing

@testable import VoorzorgCore

struct FindingChangesTests {
  @Test func whatIsMendedIsSolvedAndWhatBreaksIsNew() {
    var broken = Dossier.sound
    broken[priority: 0, "kosten"] = nil
    #expect(Comparison(broken, .sound).findings.solved.map(\.code) == ["V229"])
    #expect(Comparison(broken, .sound).findings.new.isEmpty)
    #expect(Comparison(.sound, broken).findings.new.map(\.code) == ["V229"])
    #expect(Comparison(.sound, broken).findings.solved.isEmpty)
  }

  @Test func aFindingThatMovesWithItsPriorityIsNeitherNewNorSolved() {
    var old = Dossier.sound
    old[priority: 0, "kosten"] = nil
    old.add("implementatieplan", Dossier.soundPriority.merging(["ankerpunt": .choice("bemoeizorg")]) { $1 })
    var new = old
    new.record.lists[Shared.instrument.plan.list].reverse()
    let findings = Comparison(old, new).findings
    #expect(findings.oldCount > 0)
    #expect(findings.oldCount == findings.newCount)
    #expect(findings.new.isEmpty && findings.solved.isEmpty)
  }

  @Test func namesOfQuestionsHoldTheIdsOfTheEntriesTheyStandIn() throws {
    let dossier = try Dossier.fixture("vergelijken/oktober")
    let names = [
      "implementatieplan.1.actieregels.2.klaar": "implementatieplan.respijtopties.actieregels.2.klaar",
      "implementatieplan.2.doel": "implementatieplan.informatie-en-advies.doel",
      "basis.cijfers.1.aantal": "basis.cijfers.1.aantal", "peildatum": "peildatum",
      "implementatieplan.99.doel": "implementatieplan.99.doel",
    ]
    for (name, stable) in names { #expect(dossier.stableName(of: name, Shared.instrument) == stable) }
  }
}
