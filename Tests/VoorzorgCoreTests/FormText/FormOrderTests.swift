import Testing

@testable import VoorzorgCore

struct FormOrderTests {
  private let dossier: Dossier
  private let form: String

  init() throws {
    dossier = try Dossier.choosing("outreach", "respijtopties")
      .answering(["implementatieplan": "outreach respijtopties", "implementatieplan.1.doel": "Iets"])
    form = markdownForm(dossier)
  }

  private func order(_ text: String) throws -> FormTaking {
    try taking(form.filling("volgorde", with: text), into: dossier)
  }

  @Test(arguments: [
    "respijtopties\noutreach\nbemoeizorg", "1. Respijtopties\n2. Outreach\n3. Bemoeizorg", "8, 1, 2",
    "- 8\n- 1\n- 2",
    "• respijtopties = Respijtopties (ankerpunt 8), in het plan\noutreach\nbemoeizorg",
  ])
  func theOrderIsGivenByNameTitleOrNumber(text: String) throws {
    let taking = try order(text)
    #expect(taking.findings == [])
    #expect(taking.taken == ["implementatieplan"])
    #expect(taking.dossier.planned == ["respijtopties", "outreach", "bemoeizorg"])
    #expect(taking.dossier[priority: 1, "doel"] == .text("Iets"))
  }

  @Test(arguments: [
    ("respijtopties\noutreech", "bedoelt u 'outreach'?"), ("respijtopties", "noem haar ook"),
    ("outreach\noutreach", "één keer"),
  ])
  func anOrderThatCannotBeMeantIsAFault(text: String, proposal: String) throws {
    let taking = try order(text)
    #expect(taking.findings.map(\.code) == ["V303"])
    #expect(taking.findings.first?.proposal?.contains(proposal) == true)
    #expect(taking.dossier == dossier)
  }

  @Test func anAnkerpuntChosenOnTheSameFormMayGetAPlace() throws {
    let filled = try form.filling("voorzorgscan.bemoeizorg.aanDeSlag", with: "ja")
      .filling("volgorde", with: "bemoeizorg\noutreach\nrespijtopties")
    let taking = taking(filled, into: dossier)
    #expect(taking.findings == [])
    #expect(taking.dossier.planned == ["bemoeizorg", "outreach", "respijtopties"])
    #expect(markdownForm(taking.dossier).contains("<!-- antwoord implementatieplan.bemoeizorg.doel "))
  }

  @Test func anotherOrderInTheDossierMeanwhileIsAConflict() throws {
    let meanwhile = try dossier.answering([
      "implementatieplan": "outreach respijtopties kwaliteit-en-vraaggerichtheid"
    ])
    let taking = try taking(form.filling("volgorde", with: "respijtopties\noutreach"), into: meanwhile)
    #expect(taking.hasConflict)
    #expect(taking.dossier == meanwhile)
  }
}
