import Testing

@testable import VoorzorgCore
@testable import voorzorg

struct UitlegTests {
  private func explain(_ words: String...) throws -> String {
    try explain(words)
  }

  private func explain(_ words: [String]) throws -> String {
    let run = try TestFolder().run(["uitleg"] + words)
    #expect(run.code == 0, "\(run.errors)")
    return run.output
  }

  @Test func withoutATopicItNamesThem() throws {
    let page = try explain()
    #expect(["ankerpunten", "plan", "regels", "vragen", "gemeenten"].allSatisfy { page.contains($0) })
  }

  @Test(arguments: [
    ["respijtopties"], ["8"], ["Respijtopties"], ["ankerpunt", "respijtopties"], ["ankerpunt", "8"],
  ])
  func anAnkerpuntIsExplained(words: [String]) throws {
    let page = try explain(words)
    #expect(page.hasPrefix("Respijtopties\nAnkerpunt 8 van 12"))
    #expect(page.contains("(eigen uitleg van voorzorg, op grond van de bronnen hieronder)"))
    #expect(page.contains("Bronnen van de uitleg:"))
  }

  @Test func everyAnkerpuntIsListedWithItsName() throws {
    let page = try explain("ankerpunten")
    #expect(try Instrument.load().ankerpunten.allSatisfy { page.contains($0.name) })
  }

  @Test func everyFieldIsExplainedByName() throws {
    for name in Set(try Instrument.load().allFields.map(\.name)) {
      #expect(try explain(name).contains("Naam: \(name), "), "\(name)")
    }
  }

  @Test func aFieldOfThePlanIsExplainedByItsLabel() throws {
    for field in try Instrument.load().planFields {
      #expect(try explain(field.label).contains("Naam: \(field.name), "))
    }
  }

  @Test func ourOwnFieldIsMarkedAndOneOfTheFormHasItsSource() throws {
    #expect(try explain("kosten").hasPrefix("Kosten (toegevoegd)\n"))
    #expect(try explain("doel").contains("Bron: Stappenplan voorzorg"))
  }

  @Test func aQuestionIsExplainedByNameAndNumber() throws {
    #expect(try explain("7.2") == explain("voorzorgscan.woonplekken-en-basisbenodigdheden.aanbod"))
  }

  @Test func everyRuleIsListedAndExplained() throws {
    let list = try explain("regels")
    for rule in Checker.descriptions {
      #expect(list.contains(rule.code))
      let page = try explain(rule.code.lowercased())
      #expect(page.hasPrefix("\(rule.code) · \(rule.severity.rawValue)\n"))
      #expect(page.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(rule.summary))
      #expect(page.contains("eigen regel van voorzorg"))
    }
  }

  @Test func thePlanIsListedInTheOrderOfTheForm() throws {
    let page = try explain("plan")
    #expect(page.contains(" 1  ANKERPUNT prioriteit N"))
    #expect(page.contains("15  Akkoord, naam management"))
    #expect(page.contains("Kosten (toegevoegd)"))
  }

  @Test func everyQuestionIsListedByName() throws {
    let lines = Set(try explain("vragen").split(separator: "\n").map(String.init))
    let instrument = try Instrument.load()
    let questionnaire = Questionnaire(Dossier(for: instrument), instrument: instrument, offeringEntries: true)
    #expect(questionnaire.questions.allSatisfy { lines.contains($0.name) })
  }

  @Test(arguments: [("utr", ["GM0344", "GM1581"]), ("gm0344", ["GM0344"]), ("den bosch", ["GM0796"])])
  func municipalitiesAreFoundByPartOfTheirNameOrCode(search: String, codes: [String]) throws {
    let found = try explain("gemeenten", search).split(separator: "\n").filter { $0.hasPrefix("GM") }
    #expect(found.map { String($0.prefix(6)) } == codes)
  }

  @Test func withoutASearchAllMunicipalitiesAreListed() throws {
    #expect(try explain("gemeenten").split(separator: "\n").filter { $0.hasPrefix("GM") }.count == 342)
  }

  @Test(arguments: [
    (["outreech"], "er is geen uitleg over 'outreech'; bedoelt u 'outreach'?"),
    (["xyzzy"], "er is geen uitleg over 'xyzzy'; 'voorzorg uitleg' toont de onderwerpen"),
    (["gemeenten", "utrect"], "er is geen gemeente 'utrect'; bedoelt u 'Utrecht'?"),
  ])
  func anUnknownTopicProposesTheNearest(words: [String], message: String) throws {
    let run = try TestFolder().run(["uitleg"] + words)
    #expect(run.code == 2)
    #expect(run.errors == "voorzorg: uitleg: \(message)\n")
    #expect(run.output == "")
  }
}
