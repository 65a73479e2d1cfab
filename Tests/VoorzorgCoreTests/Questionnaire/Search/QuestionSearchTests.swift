import Testing

@testable import VoorzorgCore

struct QuestionSearchTests {
  private let dossier: Dossier

  init() throws {
    var dossier = try Dossier.choosing("outreach", "respijtopties").answering([
      "implementatieplan": "outreach respijtopties",
      "implementatieplan.1.doel": "Sneller bij mensen zijn",
      "peildatum": "2026-03-12",
      "status": "concept",
      "steller": "Zoë van Dÿk",
    ])
    dossier["voorzorgscan.outreach.aanbod"] = .text(
      "Een straatteam van de GGD.\n- elke dag\n- ook in het café"
    )
    self.dossier = dossier
  }

  private func find(_ phrase: String) -> QuestionSearch { Interview(dossier).find(phrase) }

  private func names(_ phrase: String, in place: QuestionSearch.Place? = nil) -> [String] {
    find(phrase).hits.filter { place == nil || $0.place == place }.map(\.question.name)
  }

  @Test func whatAQuestionIsCalledIsFoundFirst() throws {
    #expect(names("peildatum").first == "peildatum")
    #expect(names("respijt", in: .name).first == "voorzorgscan.respijtopties.aanDeSlag")
    #expect(names("beoogdeDatum", in: .name) == names("BEOOGDEDATUM", in: .name))
    #expect(names("beoogdedatum").first == "implementatieplan.1.beoogdeDatumGereed")
    let places = find("doel").hits.map(\.place)
    #expect(places == QuestionSearch.Place.allCases.flatMap { place in places.filter { $0 == place } })
  }

  @Test func whatIsExplainedIsFoundWithWhatStandsAroundIt() throws {
    let field = try #require(Shared.instrument.allFields.first { $0.name == "inwoners" })
    let words = field.guidance.split(separator: " ").map(String.init)
    let longest = try #require(words.max { $0.count < $1.count })
    let hit = try #require(find(longest).hits.first { $0.question.field == field && $0.place == .guidance })
    #expect(try #require(hit.excerpt).contains(longest))
  }

  @Test(arguments: [
    "straatteam", "STRAATTEAM", "traattea", "ggd", "cafe", "café", "cafe\u{301}", "elke café", "'straatteam'",
  ])
  func anAnswerIsFoundWhateverItsCaseAndAccents(phrase: String) {
    #expect(names(phrase, in: .answer) == ["voorzorgscan.outreach.aanbod"])
  }

  @Test func anAnswerIsShownAroundTheWordOnOneLine() throws {
    #expect(find("ggd").hits.first?.excerpt == "Een straatteam van de GGD. - elke dag - ook in het café")
    #expect(find("zoe dyk").hits.first?.excerpt == "Zoë van Dÿk")
  }

  @Test func allWordsMustOccurAndMayDoSoInDifferentPlaces() {
    #expect(names("outreach straatteam") == ["voorzorgscan.outreach.aanbod"])
    #expect(names("respijtopties straatteam").isEmpty)
    #expect(names("straatteam GGD café") == ["voorzorgscan.outreach.aanbod"])
    #expect(names("respijtopties aanbod", in: .name) == ["voorzorgscan.respijtopties.aanbod"])
  }

  @Test func aQuestionIsFoundOnceInItsMostTellingPlace() {
    for phrase in ["outreach", "doel", "datum", "een", "a"] {
      let names = names(phrase)
      #expect(Set(names).count == names.count && !names.isEmpty, "\(phrase)")
    }
  }

  @Test func aChoiceIsFoundByItsLabelAndADateAsItIsReadBackButAYesSaysNothing() {
    #expect(names("12 maart 2026", in: .answer) == ["peildatum"])
    #expect(names("concept", in: .answer).allSatisfy { $0 == "status" })
    #expect(!names("ja", in: .answer).contains { $0.hasSuffix("aanDeSlag") })
  }

  @Test(arguments: ["", "  ", "...", "'\"", "\n"])
  func withoutAWordNothingIsFound(phrase: String) {
    #expect(find(phrase).hits.isEmpty)
    #expect(find(phrase).nearest == nil)
  }

  @Test(arguments: [
    ("outreech", "outreach"), ("Respijtopzies", "respijtopties"), ("outreach kanzen", "outreach kansen"),
    ("peildatm", "peildatum"),
  ])
  func whenNothingIsFoundTheNearestThatFindsSomethingIsProposed(phrase: String, nearest: String) {
    #expect(find(phrase).hits.isEmpty)
    #expect(find(phrase).nearest == nearest)
    #expect(!names(nearest).isEmpty)
  }

  @Test(arguments: ["qqqqqqq", "outreach qqqqqqq", "respijtopties bemoeizorg"])
  func whereNothingIsNearNothingIsProposed(phrase: String) {
    #expect(find(phrase) == QuestionSearch("", in: [], of: dossier))
  }

  @Test func whatIsFoundCanBeGoneTo() {
    for dossier in [dossier, .empty] {
      let interview = Interview(dossier)
      for phrase in ["doel", "a", "e", "naam", "datum"] {
        for hit in interview.find(phrase).hits {
          var interview = interview
          let isThere = interview.go(to: hit.question.number ?? hit.question.name)
          #expect(isThere && interview.asked == hit.question.name, "\(hit.question.name)")
        }
      }
    }
    #expect(Interview(.empty).find("doel").hits.allSatisfy { $0.question.part != .plan })
  }
}
