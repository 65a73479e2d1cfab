import Testing

@testable import VoorzorgCore

struct DossierEditorTests {
  private var editor = DossierEditor(.empty, instrument: Shared.instrument)

  @Test mutating func anAnswerIsGivenAndTakenAway() throws {
    try editor.set("steller", to: "Ik")
    #expect(editor.dossier["steller"] == .text("Ik"))
    try editor.set("steller", to: "")
    #expect(editor.dossier["steller"] == nil)
  }

  @Test mutating func aListGrowsAtThePositionBehindItsLast() throws {
    try editor.set("invullers.1.naam", to: "A")
    try editor.set("invullers.2.rol", to: "lid")
    #expect(editor.dossier.invullers(Shared.instrument).count == 2)
  }

  @Test(arguments: [
    ("invullers.2.naam", "invullers.1"), ("implementatieplan.2.doel", "implementatieplan.1"),
    ("implementatieplan.1.actieregels.2.actie", "implementatieplan.1.actieregels.1"),
    ("monitor.3.jaar", "monitor.1"), ("basis.cijfers.7.wat", "basis.cijfers.1"),
  ])
  mutating func aListGrowsNowhereElse(name: String, next: String) {
    #expect(throws: DossierEditor.Problem.missingEntry(name, next: next)) { try editor.set(name, to: "x") }
    #expect(editor.dossier == .empty)
  }

  @Test func aQuestionOfTheOtherSubjectSaysWhoseItIs() {
    #expect(throws: DossierEditor.Problem.otherSubject("regio.naam", .regio)) {
      var editor = editor
      try editor.set("regio.naam", to: "x")
    }
    var regional = DossierEditor(
      Dossier(for: Shared.instrument, subject: .regio),
      instrument: Shared.instrument
    )
    #expect(throws: DossierEditor.Problem.otherSubject("regioplan.middelen.1.jaar", .gemeente)) {
      try regional.set("regioplan.middelen.1.jaar", to: "2026")
    }
  }

  @Test mutating func anEmptyAnswerMakesNoListEntry() throws {
    try editor.set("invullers.1.naam", to: "")
    #expect(editor.dossier == .empty)
  }

  @Test mutating func anActionLineGrowsInAPriorityThatIsNew() throws {
    try editor.set("implementatieplan.1.actieregels.1.actie", to: "Bellen")
    editor.finish()
    #expect(editor.dossier.planned == ["prioriteit-1"])
    #expect(editor.dossier.priorities(Shared.instrument)[0].lists[0].map(\.id) == ["1"])
  }

  @Test mutating func anUnknownQuestionProposesTheNearest() {
    #expect(throws: DossierEditor.Problem.unknownQuestion("stellr", nearest: "steller")) {
      try editor.set("stellr", to: "x")
    }
    #expect(throws: DossierEditor.Problem.unknownQuestion("qqqqqq", nearest: nil)) {
      try editor.set("qqqqqq", to: "x")
    }
  }

  @Test mutating func aBadValueNamesTheQuestionByPosition() throws {
    try editor.set("implementatieplan.1.ankerpunt", to: "outreach")
    let problem = #expect(throws: DossierEditor.Problem.self) {
      try editor.set("implementatieplan.outreach.beoogdeDatumGereed", to: "straks")
    }
    guard case .badValue("implementatieplan.1.beoogdeDatumGereed", _)? = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
  }

  @Test mutating func whatFailsChangesNothing() throws {
    try editor.set("steller", to: "Ik")
    let before = editor.dossier
    #expect(throws: DossierEditor.Problem.self) { try editor.set("peildatum", to: "x") }
    #expect(editor.dossier == before)
  }
}
