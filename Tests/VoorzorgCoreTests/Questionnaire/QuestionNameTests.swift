import Testing

@testable import VoorzorgCore

struct QuestionNameTests {
  private let questionnaire = Questionnaire(.example, offeringEntries: true)

  private func question(_ name: String) throws -> Question {
    try #require(questionnaire.question(named: name))
  }

  @Test func theQuestionsStandInTheOrderOfTheFile() throws {
    let names = questionnaire.questions.map(\.name)
    #expect(names.first == "gemeente.naam")
    let places = [
      "peildatum", "invullers.1.naam", "voorzorgscan.outreach.aanDeSlag", "implementatieplan.1.doel",
    ]
    .map { name in names.firstIndex(of: name) }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test func noTwoQuestionsHaveOneName() {
    let names = questionnaire.questions.map(\.name)
    #expect(Set(names).count == names.count)
    let stable = questionnaire.questions.map(\.stableName)
    #expect(Set(stable).count == stable.count)
    let numbers = questionnaire.questions.compactMap(\.number)
    #expect(Set(numbers).count == numbers.count)
  }

  @Test(arguments: [
    ("voorzorgscan.outreach.aanDeSlag", "1.1"), ("voorzorgscan.informatie-en-advies.aanbod", "3.2"),
    ("voorzorgscan.kwaliteit-en-vraaggerichtheid.nietInPlan", "12.5"),
    ("implementatieplan.1.ankerpunt", "p1.1"),
    ("implementatieplan.1.doel", "p1.2"), ("implementatieplan.5.dekking", "p5.18"),
    ("implementatieplan.1.actieregels.1.wie", "p1.a1.2"),
  ])
  func questionsOfScanAndPlanHaveAShortNumber(name: String, number: String) throws {
    #expect(try question(name).number == number)
  }

  @Test(arguments: ["gemeente.naam", "peildatum", "invullers.1.naam"])
  func questionsOfTheHeadHaveNoNumber(name: String) throws {
    #expect(try question(name).number == nil)
  }

  @Test(arguments: [
    ("gemeente.regio", "Gemeente", ""), ("steller", "Dossier", ""), ("invullers.2.rol", "Invuller 2", ""),
    ("voorzorgscan.informatie-en-advies.aanbod", "Ankerpunt 3 van 12", "Informatie en advies"),
  ])
  func aHeadingSaysWhatTheQuestionIsAbout(name: String, heading: String, topic: String) throws {
    #expect(try question(name).heading == heading)
    #expect(try question(name).topic == topic)
  }

  @Test func aPriorityIsHeadedByItsPlaceAndTheTitleOfItsAnkerpunt() throws {
    let plan = Questionnaire(
      try Dossier.empty.answering(["implementatieplan": "respijtopties"]),
      offeringEntries: true
    )
    let planned = try #require(plan.question(named: "implementatieplan.1.doel"))
    #expect(planned.heading == "Prioriteit 1")
    #expect(planned.topic == Shared.instrument.ankerpunt(named: "respijtopties")?.title)
    #expect(plan.question(named: "implementatieplan.2.doel")?.topic == "nog zonder ankerpunt")
    #expect(
      plan.question(named: "implementatieplan.1.actieregels.1.actie")?.heading
        == "Prioriteit 1 · actieregel 1"
    )
  }

  @Test(arguments: [
    ("basis.kerncoalitie.1.partij", "nog zonder partij"), ("basis.cijfers.1.wat", "nog zonder omschrijving"),
    ("monitor.1.jaar", "nog zonder jaar"),
  ])
  func anEntryThatIsNewSaysWhatItLacks(name: String, topic: String) {
    let questionnaire = Questionnaire(.empty, offeringEntries: true)
    #expect(questionnaire.question(named: name)?.topic == topic)
  }

  @Test func ourOwnQuestionsAreNotCountedInTheHeading() throws {
    #expect(try question("voorzorgscan.outreach.aanbod").count == 4)
    #expect(try question("implementatieplan.1.doel").count == 15)
  }

  @Test func theLabelOfAnAnkerpuntHoldsTheNumberOfThePriority() throws {
    #expect(try question("implementatieplan.3.ankerpunt").label == "ANKERPUNT prioriteit 3")
    #expect(try question("implementatieplan.3.doel").label == "Doel")
  }

  @Test func aListThatCanGrowIsOfferedOnlyWhenAsked() {
    let plain = Questionnaire(.empty)
    #expect(plain.question(named: "invullers.1.naam") == nil)
    #expect(Questionnaire(.empty, offeringEntries: true).question(named: "invullers.1.naam") != nil)
    #expect(Questionnaire(.empty, offeringEntries: true).question(named: "invullers.2.naam") == nil)
  }

  @Test func thePartsDivideTheQuestions() {
    #expect(questionnaire.questions(in: nil) == questionnaire.questions)
    let parts = Part.allCases.flatMap { questionnaire.questions(in: $0) }
    #expect(parts.count == questionnaire.questions.count)
    #expect(Questionnaire(.empty).questions(in: .scan).count == 12 * 9)
  }
}
