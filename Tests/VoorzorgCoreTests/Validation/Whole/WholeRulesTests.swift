import Testing

@testable import VoorzorgCore

@Suite("What the rules over the whole know of the catalogues")
struct WholeRulesTests {
  private let context: WholeContext

  init() throws {
    context = try WholeContext(Shared.instrument)
  }

  @Test("it is made once, and is there")
  func once() {
    let rules = WholeRules(Shared.instrument)
    let first = rules.context
    #expect(rules.context === first)
    #expect(OlderPijlernamen.builtIn != nil)
  }

  @Test("a municipality and a region have plans of their own")
  func plans() {
    let parts = PartLists(Shared.instrument.form)
    #expect(parts.regioplan != nil && parts.regionalPlan != nil && parts.regioplan != parts.regionalPlan)
  }

  @Test("the ankerpunten with questions in the same words elsewhere are these")
  func linked() {
    let linked = zip(Shared.instrument.ankerpunten, context.answersOfAnkerpunten).filter { !$0.1.isEmpty }
    #expect(
      linked.map { "\($0.0.number): \($0.1.count)" } == [
        "1: 1", "2: 2", "3: 5", "4: 1", "6: 2", "9: 1", "11: 2",
      ]
    )
  }

  @Test("every action that the catalogue calls a statutory duty is among the duties, with the same source")
  func duties() throws {
    let taken = try WettelijkeTaken.load()
    #expect(taken.all.allSatisfy(\.source.isWithinItsDocument) && !taken.remarks.isEmpty)
    #expect(context.duties.map(\.taak) == taken.all)
    for action in Shared.pijlers.actions where action.statutoryDuty != nil {
      let end = Verband.End(.pijleractie, action.name)
      #expect(taken.all.first { $0.question == end }?.source == action.statutoryDuty)
    }
  }

  @Test("every result and action of the seven steps is looked at")
  func steps() {
    #expect(context.steps.map(\.number) == Array(1...7))
    #expect(context.steps.map(\.results.count).reduce(0, +) == 23)
    #expect(context.steps.map(\.actions.count).reduce(0, +) == 31)
  }

  @Test("a misspelt key in the list of duties is refused with its place")
  func malformed() throws {
    let text = String(decoding: EmbeddedResources.taken.bytes, as: UTF8.self)
    let bytes = Array(text.replacing("\"woorden\"", with: "\"woord\"").utf8)
    let fault = #expect(throws: CatalogueFault.self) { try WettelijkeTaken(bytes) }
    #expect(fault?.file == "taken.json" && fault?.message == "unknown key 'woord'")
  }
}
