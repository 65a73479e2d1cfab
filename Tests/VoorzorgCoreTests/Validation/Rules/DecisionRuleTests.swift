import Testing

@testable import VoorzorgCore

@Suite("V231, V232 and V243: decisions and the dossier agree")
struct DecisionRuleTests {
  @Test("without a decision, or with nothing changed, there is nothing to say")
  func silent() {
    expect(ChangedAfterDecision.self, "V231", .waarschuwing, in: .sound, at: [])
    expect(ChangedAfterDecision.self, "V231", .waarschuwing, in: Dossier.sound.decided(), at: [])
  }

  @Test("what changed is told at its question, with the decision")
  func changed() throws {
    let dossier = Dossier.sound.decided().answering(("p1.2", "Iets anders"), ("1.3", ""))
    expect(
      ChangedAfterDecision.self,
      "V231",
      .waarschuwing,
      in: dossier,
      at: ["voorzorgscan.outreach.kansen", "implementatieplan.1.doel"]
    )
    let found = try #require(findings(of: ChangedAfterDecision.self, in: dossier).last)
    #expect(
      found.message
        == "Prioriteit 1 (Outreach), 'Doel' is gewijzigd na het besluit van het college van 9 juni 2026"
    )
  }

  @Test("of many changes ten are told, and how many more there are")
  func many() {
    var dossier = Dossier.sound.decided()
    for ankerpunt in Shared.instrument.ankerpunten {
      dossier["voorzorgscan.\(ankerpunt.name).aanDeSlag"] = nil
    }
    let told = findings(of: ChangedAfterDecision.self, in: dossier)
    #expect(told.count == ChangedAfterDecision.most + 1)
    #expect(
      told.last?.message == "Na het besluit van het college van 9 juni 2026 zijn nog 2 dingen gewijzigd"
    )
  }

  @Test("a decision whose answers were changed by hand no longer fits its fingerprint")
  func edited() {
    var dossier = Dossier.sound.decided()
    expect(DecisionEdited.self, "V232", .waarschuwing, in: dossier, at: [])
    let besluit = dossier.besluiten[0]
    dossier.besluiten[0] = Besluit(
      id: besluit.id,
      soort: besluit.soort,
      door: besluit.door,
      datum: besluit.datum,
      kenmerk: nil,
      inhoud: DecidedAnswers(instrument: "2025", prioriteiten: [], antwoorden: besluit.inhoud.antwoorden),
      sha256: besluit.sha256
    )
    expect(DecisionEdited.self, "V232", .waarschuwing, in: dossier, at: ["besluiten.1.sha256"])
  }

  @Test("vastgesteld without a decision of college or raad is a tip")
  func noDecision() {
    var dossier = Dossier.sound
    expect(StatusBesideDecisions.self, "V243", .tip, in: dossier, at: [])
    dossier["status"] = .choice("vastgesteld")
    expect(StatusBesideDecisions.self, "V243", .tip, in: dossier, at: ["status"])
    expect(StatusBesideDecisions.self, "V243", .tip, in: dossier.decided(.raad), at: [])
    expect(StatusBesideDecisions.self, "V243", .tip, in: dossier.decided(.management), at: ["status"])
  }

  @Test("a status that somebody put back is a tip")
  func putBack() {
    var dossier = Dossier.sound.decided(.management)
    expect(StatusBesideDecisions.self, "V243", .tip, in: dossier, at: [])
    dossier["status"] = .choice("concept")
    expect(StatusBesideDecisions.self, "V243", .tip, in: dossier, at: ["status"])
  }
}
