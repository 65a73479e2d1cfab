import Testing

@testable import VoorzorgCore

@Suite("While answers come in, names mean what the dossier has by then")
struct EditorNamesTests {
  private var editor = DossierEditor(.empty, instrument: Shared.instrument)

  private func value(_ name: String) throws -> Answer? {
    let questionnaire = Questionnaire(editor.dossier, offeringEntries: true)
    return editor.dossier[try #require(questionnaire.question(named: name)).place]
  }

  @Test mutating func theQuestionsAreListedOnceForManyAnswers() throws {
    try editor.set("steller", to: "Ik")
    for name in Questionnaire(.empty).questions.map(\.name) where name.hasSuffix(".antwoord") {
      try editor.set(name, to: "nee")
      #expect(!editor.questionnaires.isEmpty, "\(name)")
    }
  }

  @Test mutating func theQuestionsAreListedOnceForManyAnswersInThePlan() throws {
    try editor.set("implementatieplan", to: "outreach")
    for field in Shared.instrument.planFields where field.kind == .text {
      try editor.set("implementatieplan.outreach.\(field.name)", to: "Iets.")
      #expect(!editor.questionnaires.isEmpty, "\(field.name)")
    }
  }

  @Test(arguments: [
    ["invullers.1.naam", "invullers.2.naam", "invullers.3.naam"],
    ["basis.kerncoalitie.1.partij", "basis.kerncoalitie.1.rol", "basis.kerncoalitie.2.partij"],
    [
      "implementatieplan.1.doel", "implementatieplan.1.actieregels.1.actie",
      "implementatieplan.1.actieregels.2.actie", "implementatieplan.2.actieregels.1.actie",
    ],
  ])
  mutating func aListThatGrowsOffersItsNextEntry(names: [String]) throws {
    for name in names { try editor.set(name, to: name) }
    for name in names { #expect(try value(name) == .text(name)) }
    editor.finish()
    for name in names { #expect(try value(name) == .text(name)) }
  }

  @Test mutating func anEntryThatIsNewTakesAllItsFieldsUnderTheIdOfItsPriority() throws {
    try editor.set("implementatieplan", to: "respijtopties,outreach")
    let names = [1, 2].flatMap { line in
      ["actie", "wie", "gereedOp"].map { "implementatieplan.outreach.actieregels.\(line).\($0)" }
    }
    for name in names { try editor.set(name, to: name.hasSuffix("gereedOp") ? "2026-03-12" : name) }
    #expect(try value("implementatieplan.2.actieregels.2.wie") == .text(names[4]))
    editor.finish()
    #expect(try value(names[1]) == .text(names[1]))
  }

  @Test mutating func aPriorityIsKnownByItsAnkerpuntAsSoonAsItHasOne() throws {
    try editor.set("implementatieplan.1.doel", to: "Eerst het doel")
    #expect(throws: DossierEditor.Problem.self) { try editor.set("implementatieplan.outreach.doel", to: "x") }
    try editor.set("implementatieplan.1.ankerpunt", to: "outreach")
    try editor.set("implementatieplan.outreach.doel", to: "Nu bij naam")
    #expect(try value("implementatieplan.1.doel") == .text("Nu bij naam"))
  }

  @Test mutating func aPriorityKeepsItsNameWhenItsAnkerpuntChanges() throws {
    try editor.set("implementatieplan.1.ankerpunt", to: "outreach")
    try editor.set("implementatieplan.1.ankerpunt", to: "respijtopties")
    try editor.set("implementatieplan.outreach.doel", to: "Zelfde prioriteit")
    #expect(throws: DossierEditor.Problem.self) {
      try editor.set("implementatieplan.respijtopties.doel", to: "x")
    }
    #expect(try value("implementatieplan.1.doel") == .text("Zelfde prioriteit"))
  }

  @Test mutating func afterAnotherOrderPositionsMeanTheNewOnes() throws {
    try editor.set("implementatieplan", to: "outreach,respijtopties")
    try editor.set("implementatieplan.1.doel", to: "Outreach")
    try editor.set("implementatieplan", to: "respijtopties,outreach,bemoeizorg")
    try editor.set("implementatieplan.1.doel", to: "Respijt")
    try editor.set("implementatieplan.3.doel", to: "Bemoei")
    #expect(try value("implementatieplan.outreach.doel") == .text("Outreach"))
    #expect(try value("implementatieplan.respijtopties.doel") == .text("Respijt"))
    #expect(try value("implementatieplan.bemoeizorg.doel") == .text("Bemoei"))
  }

  @Test mutating func aPriorityThatIsDroppedIsNoNameAnyMore() throws {
    try editor.set("implementatieplan", to: "outreach,respijtopties")
    try editor.set("implementatieplan.1.ankerpunt", to: "outreach")
    try editor.set("implementatieplan", to: "respijtopties")
    #expect(throws: DossierEditor.Problem.self) { try editor.set("implementatieplan.outreach.doel", to: "x") }
    #expect(throws: DossierEditor.Problem.self) { try editor.set("implementatieplan.3.doel", to: "x") }
  }

  @Test mutating func aPartThatBecameEmptyTakesAnswersAgain() throws {
    for answer in ["bezig", "", "gedaan"] { try editor.set("stappen.regie.stand", to: answer) }
    #expect(try value("stappen.regie.stand") == .choice("gedaan"))
    #expect(editor.dossier.record.lists.flatMap(\.self).count == 1)
  }

  @Test mutating func anEntryWithoutAnIdYetGoesByItsPositionAlone() throws {
    try editor.set("invullers.1.naam", to: "A")
    let names = Questionnaire(editor.dossier).questions.map(\.stableName)
    #expect(names.allSatisfy { !$0.contains("..") })
  }
}
