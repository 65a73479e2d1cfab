import Testing

@testable import VoorzorgCore

struct PriorityStateTests {
  private func state(_ answers: KeyValuePairs<String, String>, today: String? = nil) throws -> String {
    let dossier = try Dossier.empty.answering(["implementatieplan": "outreach"]).answering(answers)
    let row = report(dossier, today: today).section("samenvatting")?.tables.first?.first
    return try #require(row?.last)
  }

  @Test(arguments: [
    ("concept", "in voorbereiding"), ("aangeboden", "in voorbereiding"), ("vastgesteld", "in uitvoering"),
  ])
  func theDecisionBeginsTheWork(status: String, expected: String) throws {
    #expect(try state(["status": status]) == expected)
  }

  @Test func aCompletionDateFinishesIt() throws {
    #expect(try state(["implementatieplan.1.datumGereed": "2026-05-01"]) == "gereed op 1 mei 2026")
  }

  @Test func anEvaluationIsSaid() throws {
    #expect(
      try state(["implementatieplan.1.datumGereed": "2026-05-01", "implementatieplan.1.evaluatie": "Goed."])
        == "gereed en geëvalueerd"
    )
  }

  @Test func itIsOverdueOnlyAgainstADay() throws {
    let target: KeyValuePairs = ["implementatieplan.1.beoogdeDatumGereed": "2026-05-01"]
    #expect(try state(target, today: "2026-05-02") == "over tijd")
    #expect(try state(target, today: "2026-05-01") == "in voorbereiding")
    #expect(try state(target) == "in voorbereiding")
  }

  @Test func whatIsFinishedIsNeverOverdue() throws {
    let late: KeyValuePairs = [
      "implementatieplan.1.beoogdeDatumGereed": "2026-05-01", "implementatieplan.1.datumGereed": "2026-06-01",
    ]
    #expect(try state(late, today: "2027-01-01") == "gereed op 1 juni 2026")
  }
}
