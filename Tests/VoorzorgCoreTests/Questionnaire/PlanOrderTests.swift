import Testing

@testable import VoorzorgCore

struct PlanOrderTests {
  private func order(_ dossier: Dossier, _ names: String) throws -> [String?] {
    var editor = DossierEditor(dossier, instrument: Shared.instrument)
    try editor.set("implementatieplan", to: names)
    return editor.dossier.planned
  }

  private func planned() throws -> Dossier {
    try Dossier.choosing("outreach", "respijtopties", "bemoeizorg").answering([
      "implementatieplan": "outreach respijtopties", "implementatieplan.outreach.doel": "Iets",
    ])
  }

  @Test(arguments: ["respijtopties,outreach", "respijtopties outreach", " respijtopties,\toutreach\n"])
  func prioritiesArePutInOrder(names: String) throws {
    #expect(try order(planned(), names) == ["respijtopties", "outreach"])
  }

  @Test func anAnkerpuntWithoutAPriorityGetsOne() throws {
    var editor = DossierEditor(try planned(), instrument: Shared.instrument)
    try editor.setOrder(["bemoeizorg", "outreach", "respijtopties"])
    #expect(editor.dossier.planned == ["bemoeizorg", "outreach", "respijtopties"])
    #expect(editor.dossier[priority: 0, "ankerpunt"] == .choice("bemoeizorg"))
    #expect(editor.dossier[priority: 1, "doel"] == .text("Iets"))
  }

  @Test func anEmptyPriorityThatIsLeftOutGoes() throws {
    #expect(try order(planned(), "outreach") == ["outreach"])
  }

  @Test func aPriorityWithAnswersIsNeverDropped() throws {
    #expect(throws: DossierEditor.Problem.orderDropsAnswers("outreach")) {
      try order(planned(), "respijtopties")
    }
  }

  @Test func aPriorityWithOnlyAnActionLineIsNotDropped() throws {
    let dossier = try planned().answering(["implementatieplan.respijtopties.actieregels.1.actie": "Bellen"])
    #expect(throws: DossierEditor.Problem.orderDropsAnswers("respijtopties")) {
      try order(dossier, "outreach")
    }
  }

  @Test(arguments: [("outreach outreach", "outreach"), ("outreach niets", "niets")])
  func aNameThatIsUnknownOrStandsTwiceIsRefused(names: String, name: String) throws {
    #expect(throws: DossierEditor.Problem.badOrder(name)) { try order(planned(), names) }
  }

  @Test func theWholePlanIsOfferedWithWhatIsChosenBehindIt() throws {
    let order = PlanOrder(wholePlanOf: try planned(), instrument: Shared.instrument)
    #expect(order.candidates.map(\.id) == ["outreach", "respijtopties", "bemoeizorg"])
    #expect(order.candidates.map(\.isPlanned) == [true, true, false])
  }

  @Test(arguments: [("1", "outreach"), ("respijtopties", "respijtopties"), ("2", "bemoeizorg")])
  func aCandidateIsFoundByIdOrByTheNumberOfItsAnkerpunt(word: String, id: String) throws {
    #expect(PlanOrder(wholePlanOf: try planned(), instrument: Shared.instrument).candidate(word)?.id == id)
  }

  @Test func aNumberThatTwoPrioritiesShareIsNobodys() throws {
    let twice = try planned().answering(["implementatieplan.3.ankerpunt": "outreach"])
    let order = PlanOrder(wholePlanOf: twice, instrument: Shared.instrument)
    #expect(order.candidate("1") == nil)
    #expect(order.candidate("outreach-2")?.number == 1)
    #expect(order.candidate("12") == nil)
  }
}
