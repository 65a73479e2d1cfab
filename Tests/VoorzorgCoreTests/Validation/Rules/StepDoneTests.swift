import Testing

@testable import VoorzorgCore

@Suite("V272 and V290: a step that is done")
struct StepDoneTests {
  private let stap = "stappen.regie"

  private func reaching(_ answers: String...) throws -> Dossier {
    let results = try #require(try Stappen.load().stap(named: "regie")).results
    var editor = DossierEditor(.empty, instrument: Shared.instrument)
    try editor.set("\(stap).stand", to: "gedaan")
    for (result, answer) in zip(results, answers) {
      try editor.set("\(stap).resultaten.\(result.name).bereikt", to: answer)
    }
    editor.finish()
    return editor.dossier
  }

  @Test("results that are not reached are told at the step, and nee and unanswered apart")
  func open() throws {
    let dossier = try reaching("ja", "nee")
    expect(StepDoneWithOpenResults.self, "V272", .waarschuwing, in: dossier, at: ["\(stap).stand"])
    let finding = findings(of: StepDoneWithOpenResults.self, in: dossier)[0]
    #expect(finding.message.hasPrefix("Stap 3 is gedaan, maar 2 van de 3 resultaten zijn open: "))
    #expect(finding.message.contains("(nee), '") && finding.message.hasSuffix("(niet beantwoord)"))
    #expect(finding.related?.question?.hasPrefix("\(stap).resultaten.") == true)
  }

  @Test("with all results reached, or in a step that is not done, there is nothing to tell")
  func fine() throws {
    expect(StepDoneWithOpenResults.self, "V272", .waarschuwing, in: try reaching("ja", "ja", "ja"), at: [])
    for state in ["bezig", "niet-begonnen", ""] {
      let dossier = try reaching("nee", "nee").answering(["\(stap).stand": state])
      expect(StepDoneWithOpenResults.self, "V272", .waarschuwing, in: dossier, at: [])
    }
  }

  @Test("an action of a done step with nee gives a tip; one without answer does not")
  func actions() throws {
    let actions = try #require(try Stappen.load().stap(named: "regie")).actions
    let question = "\(stap).acties.\(actions[0].name)"
    var dossier = try reaching("ja", "ja", "ja")
    expect(StepDoneWithOpenActions.self, "V290", .tip, in: dossier, at: [])
    dossier = try dossier.answering([question: "ja"])
    expect(StepDoneWithOpenActions.self, "V290", .tip, in: dossier, at: [])
    dossier = try dossier.answering([question: "nee"])
    expect(StepDoneWithOpenActions.self, "V290", .tip, in: dossier, at: ["\(stap).stand"])
    #expect(findings(of: StepDoneWithOpenActions.self, in: dossier)[0].related?.question == question)
    dossier = try dossier.answering(["\(stap).stand": "bezig"])
    expect(StepDoneWithOpenActions.self, "V290", .tip, in: dossier, at: [])
  }

  @Test("of many names three are said and the rest counted")
  func few() {
    #expect(["a", "b", "c"].firstFew() == "a, b, c")
    #expect(["a", "b", "c", "d", "e"].firstFew() == "a, b, c en nog 2")
  }
}
