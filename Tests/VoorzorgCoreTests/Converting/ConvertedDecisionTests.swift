import Testing

@testable import VoorzorgCore

/// Decisions about a dossier that was converted since.
struct ConvertedDecisionTests {
  private static let action = "implementatieplan.1.actieregels.1"

  /// A decided dossier of 2025, as the next version has it.
  private func converted(_ instrument: Instrument = MadeUpVersions.v2026) throws -> Dossier {
    let dossier = Dossier.empty.answering(
      ("implementatieplan.1.ankerpunt", "outreach"),
      ("implementatieplan.1.belemmeringen", "Regels"),
      ("implementatieplan.1.evaluatieGepland", "2027-03-01"),
      ("voorzorgscan.outreach.schaal", "lokaal"),
      ("\(Self.action).actie", "Bellen"),
      ("\(Self.action).wie", "Wijkteam")
    )
    return try dossier.decided().converted(to: instrument).dossier
  }

  private func changes(
    _ dossier: Dossier,
    _ instrument: Instrument = MadeUpVersions.v2026,
    after edit: (inout DossierEditor) throws -> Void
  ) throws -> [String] {
    var editor = DossierEditor(dossier, instrument: instrument)
    try edit(&editor)
    return editor.dossier.decisionStates(instrument).flatMap(\.changes).map {
      "\($0.question) \($0.happened)"
    }
  }

  @Test func theDecisionStaysAsItWasRecorded() throws {
    let besluit = try #require(try converted().besluiten.first)
    #expect(besluit.isUntouched)
    #expect(besluit.inhoud.antwoorden.contains { $0.name == "implementatieplan.outreach.belemmeringen" })
  }

  @Test func aConversionIsNoChange() throws {
    for instrument in [MadeUpVersions.v2026, MadeUpVersions.v2027] {
      #expect(try changes(converted(instrument), instrument) { _ in } == [])
    }
  }

  @Test(arguments: [
    ("implementatieplan.1.hindernissen", "Iets anders", "is gewijzigd"),
    ("voorzorgscan.outreach.schaal", "samen", "is gewijzigd"),
    ("\(action).watEnWie", "Actie:\nBellen\n\nWie:\nIemand anders", "is gewijzigd"),
    ("implementatieplan.1.versterking", "Nieuw", "is ingevuld"),
  ])
  func whatChangesAfterItIsTold(name: String, value: String, happened: String) throws {
    let changes = try changes(converted()) { try $0.set(name, to: value) }
    #expect(changes == ["\(name) \(happened)"])
  }

  @Test func whatIsTakenOutOfTheDrawerIsTold() throws {
    let name = "implementatieplan.outreach.evaluatieGepland"
    let changes = try changes(converted()) { try $0.set("vervallen.\(name)", to: "") }
    #expect(changes == ["\(name) is leeggemaakt"])
  }
}
