import Testing

@testable import VoorzorgCore

@Suite("An answer lists the questions anew where it brings others")
struct InterviewQuestionListTests {
  private func look(_ questionnaire: Questionnaire) -> [String] {
    questionnaire.questions.map { "\($0.name) \($0.stableName) \($0.number ?? "") \($0.heading) \($0.topic)" }
  }

  @Test(arguments: [
    ("invullers.1.naam", Answer.text("Adviseur wonen")),
    ("basis.kerncoalitie.1.partij", .text("De corporatie")),
    ("basis.missie", .text("Niemand zonder thuis.")), ("monitor.1.jaar", .number(2026)),
    ("monitor.1.niveau", .choice("dashboard")), ("implementatieplan.1.ankerpunt", .choice("bemoeizorg")),
    ("implementatieplan.1.doel", .text("Een doel.")),
    ("implementatieplan.1.actieregels.1.actie", .text("Bellen.")),
    ("preventiescan.sterke-voorzorg.aanbod", .text("Een loket.")),
    ("voorzorgscan.outreach.aanDeSlag", .yesNo(true)),
  ])
  func theListIsThatOfTheDossier(name: String, answer: Answer) throws {
    var editor = DossierEditor(.empty, instrument: Shared.instrument)
    try editor.setOrder(["outreach"])
    var interview = Interview(editor.dossier, logbook: Logbook(), instrument: Shared.instrument)
    try editor.set("monitor.1.halfjaar", to: "eerste")
    if name.hasSuffix("niveau") {
      interview = Interview(editor.dossier, logbook: Logbook(), instrument: Shared.instrument)
    }
    let isThere = interview.go(to: name)
    #expect(isThere)
    interview.give(answer, staying: true)
    let fresh = Questionnaire(interview.dossier, instrument: Shared.instrument, offeringEntries: true)
    #expect(look(interview.questionnaire) == look(fresh))
    interview.clear()
    let cleared = Questionnaire(interview.dossier, instrument: Shared.instrument, offeringEntries: true)
    #expect(look(interview.questionnaire) == look(cleared))
  }
}
