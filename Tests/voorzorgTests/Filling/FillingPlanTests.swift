import Testing

@testable import voorzorg

/// From scan to plan in a session.
struct FillingPlanTests {
  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
    urk.folder.run(
      ["beantwoorden", urk.path]
        + ["outreach", "bemoeizorg", "respijtopties"].map { "voorzorgscan.\($0).aanDeSlag=ja" }
    )
  }

  @Test func theChosenAreShownWithTheirNumbersAndAnExample() throws {
    let errors = urk.fill(part: "plan").errors
    #expect(errors.contains("   1  Outreach\n   2  Bemoeizorg\n   8  Respijtopties"), "\(errors)")
    #expect(errors.contains("bijvoorbeeld: 8 2 1"))
  }

  @Test func anOrderThenAReasonThenTheGoal() throws {
    let run = urk.fill("8 1", "De regio doet dit.", ".", "Een doel.", ".", part: "plan")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try urk.answer("voorzorgscan.bemoeizorg.nietInPlan") == "De regio doet dit.")
    #expect(try urk.answer("implementatieplan.respijtopties.doel") == "Een doel.")
    #expect(try urk.answer("implementatieplan.2.ankerpunt") == "outreach")
  }

  @Test func anOrderThatIsNoneStopsInputFromAProgram() throws {
    let run = urk.fill("8 9", part: "plan")
    #expect(run.code == 2)
    #expect(run.errors.contains("regel 1 van de invoer: '9' staat niet in dit lijstje."))
  }

  @Test func thePlanIsPutInAnotherOrderByCommand() throws {
    urk.fill("8 1", ":ga volgorde", "2 1 8", part: "plan")
    #expect(try urk.answer("implementatieplan.1.ankerpunt") == "bemoeizorg")
    #expect(try urk.answer("implementatieplan.3.ankerpunt") == "respijtopties")
  }

  @Test func whoIsDoneIsToldSo() throws {
    let run = urk.fill("geen", "", "", "", part: "plan")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.contains("Er is geen vraag meer open, maar het plan heeft nog geen prioriteiten."))
  }
}
