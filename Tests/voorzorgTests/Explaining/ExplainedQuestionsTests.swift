import Testing

@testable import VoorzorgCore
@testable import voorzorg

/// The names of questions, for who writes a script.
struct ExplainedQuestionsTests {
  private let explainer: Explainer

  init() throws {
    explainer = Explainer(instrument: try Instrument.load(), columns: 80)
  }

  private func names(_ words: String...) throws -> [String] {
    try explainer.questions(in: words).get().map(\.name)
  }

  @Test func aPartHasItsOwnQuestionsOnly() throws {
    let all = try names()
    #expect(try names("preventiescan") == all.filter { $0.hasPrefix("preventiescan.") })
    #expect(try names("Scan") == all.filter { $0.hasPrefix("voorzorgscan.") })
    #expect(try names("regionaal", "plan") == names("regioplan"))
    #expect(try names("regioplan.middelen").count == 6)
  }

  @Test func thePageHasThemToo() throws {
    let lines = try explainer.explain(["vragen", "basis"]).get()
    #expect(lines.first == "basis.regisseur")
    #expect(!lines.contains("peildatum"))
  }

  @Test func whoMistypesAPartIsToldTheNearestOrAll() throws {
    let folder = try TestFolder()
    let near = folder.run("uitleg", "vragen", "moniter")
    #expect(near.code == 2)
    #expect(near.errors.contains("er zijn geen vragen in 'moniter'; bedoelt u 'monitor'?"))
    #expect(folder.run("uitleg", "vragen", "xyzxyz", "--json").errors.contains("kies uit: kop, scan, plan,"))
  }
}
