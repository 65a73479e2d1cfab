import Testing

@testable import VoorzorgCore

struct QuestionLookupTests {
  private let questionnaire: Questionnaire

  init() throws {
    let dossier = try Dossier.empty.answering(["implementatieplan": "respijtopties outreach"])
    questionnaire = Questionnaire(dossier, offeringEntries: true)
  }

  @Test(arguments: ["implementatieplan.2.doel", "implementatieplan.outreach.doel", "p2.2"])
  func aQuestionIsFoundByPositionIdAndNumber(name: String) {
    #expect(questionnaire.question(named: name)?.name == "implementatieplan.2.doel")
  }

  @Test func theStableNameHoldsTheIdAndThePlainNameThePosition() throws {
    let question = try #require(questionnaire.question(named: "implementatieplan.outreach.actieregels.1.wie"))
    #expect(question.name == "implementatieplan.2.actieregels.1.wie")
    #expect(question.stableName == "implementatieplan.outreach.actieregels.1.wie")
  }

  @Test func aNumericIdIsNoNameBesideThePosition() throws {
    // The ids of people are numbers: with them turned round, position 1 must still be the first.
    var dossier = try Dossier.empty.answering(["invullers.1.naam": "A", "invullers.2.naam": "B"])
    let slot = Shared.instrument.head.invullers
    dossier.record.lists[slot].reverse()
    let question = try #require(Questionnaire(dossier).question(named: "invullers.1.naam"))
    #expect(dossier[question.place] == .text("B"))
  }

  @Test(arguments: ["", "1", "voorzorgscan", "implementatieplan.9.doel", "13.1", "p9.1", "1.10"])
  func whatIsNoNameFindsNothing(name: String) {
    #expect(questionnaire.question(named: name) == nil)
  }

  @Test(arguments: [
    ("voorzorgscan.outreech.aanbod", "voorzorgscan.outreach.aanbod"), ("stellr", "steller"),
    ("Doel", "implementatieplan.1.doel"),
    (
      "preventiescan.woononzekerheit.acties.huisbezoek.antwort",
      "preventiescan.woononzekerheid.acties.huisbezoek-bij-meldingen.antwoord"
    ),
    (
      "preventiescan.woononzekerheid.acties.huisbezoek-bij-meldingen",
      "preventiescan.woononzekerheid.acties.huisbezoek-bij-meldingen.antwoord"
    ),
  ])
  func theNearestNameIsProposed(name: String, nearest: String) {
    #expect(questionnaire.nearestName(to: name) == nearest)
  }

  @Test func nothingIsProposedForWhatLooksLikeNothing() {
    #expect(questionnaire.nearestName(to: "xyzzy") == nil)
    #expect(questionnaire.nearestName(to: "preventiescan.xyzzy.aanbod") == nil)
    #expect(questionnaire.nearestName(to: "stappen.9.stand") == nil)
  }
}
