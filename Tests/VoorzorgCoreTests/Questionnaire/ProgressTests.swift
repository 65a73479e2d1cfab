import Testing

@testable import VoorzorgCore

struct ProgressTests {
  private func progress(_ dossier: Dossier, today: String? = nil) -> Progress {
    Progress(dossier, instrument: Shared.instrument, today: today.flatMap { Day(iso: $0) })
  }

  @Test func anEmptyDossierHasTheScanOpenAndNoPlan() {
    let progress = progress(.empty)
    #expect([progress[.scan].total, progress[.scan].answered, progress[.scan].open] == [48, 0, 48])
    #expect(progress[.plan].total == 0)
    #expect(progress.next == "voorzorgscan.outreach.aanDeSlag")
  }

  @Test func ourOwnQuestionsCountApartAndAreNeverOpen() throws {
    let before = progress(.empty)
    let after = progress(
      try Dossier.empty.answering(["steller": "Ik", "voorzorgscan.outreach.nietInPlan": "Later"])
    )
    #expect(after[.kop].optional == 1 && after[.scan].optional == 1)
    #expect(after[.kop].total == 0)
    #expect(after[.scan].open == before[.scan].open)
  }

  @Test(arguments: [("concept", 12), ("aangeboden", 12), ("vastgesteld", 15)])
  func completionAndEvaluationCountFromTheDecisionOn(status: String, total: Int) throws {
    let dossier = try Dossier.empty.answering(["status": status, "implementatieplan": "outreach"])
    #expect(progress(dossier)[.plan].total == total)
    #expect(progress(dossier)[.plan].answered == 1)
  }

  @Test func fivePrioritiesOfADecidedDossierHave75Questions() throws {
    #expect(progress(try Dossier.example.answering(["status": "vastgesteld"]))[.plan].total == 75)
  }

  @Test func aNoIsAnAnswer() throws {
    #expect(
      progress(try Dossier.empty.answering(["voorzorgscan.outreach.aanDeSlag": "nee"]))[.scan].answered == 1
    )
  }

  @Test func chosenAndFinishedAreCounted() throws {
    let dossier = try Dossier.choosing("outreach", "bemoeizorg").answering([
      "implementatieplan": "outreach bemoeizorg", "implementatieplan.2.datumGereed": "2026-05-01",
    ])
    #expect(
      [progress(dossier).chosen, progress(dossier).priorities, progress(dossier).finished] == [2, 2, 1]
    )
  }

  @Test func whatIsUnfinishedBehindItsTargetIsOverdue() throws {
    let dossier = try Dossier.empty.answering([
      "implementatieplan": "outreach bemoeizorg respijtopties",
      "implementatieplan.1.beoogdeDatumGereed": "2026-05-01",
      "implementatieplan.2.beoogdeDatumGereed": "2026-05-01",
      "implementatieplan.2.datumGereed": "2026-06-01",
    ])
    #expect(progress(dossier, today: "2026-05-01").overdue == [])
    #expect(progress(dossier, today: "2026-05-02").overdue == [1])
    #expect(progress(dossier).overdue == [])
  }

  @Test func nothingComesNextWhenNothingIsOpen() {
    #expect(progress(.choosing()).next == nil)
  }
}
