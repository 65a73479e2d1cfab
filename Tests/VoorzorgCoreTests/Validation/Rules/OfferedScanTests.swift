import Testing

@testable import VoorzorgCore

@Suite("V205 and V206: an offered scan has no gaps")
struct OfferedScanTests {
  @Test("an ankerpunt without ja or nee is told", arguments: ["aangeboden", "vastgesteld"])
  func undecided(status: String) {
    var dossier = Dossier.sound
    dossier["status"] = .choice(status)
    dossier["voorzorgscan.respijtopties.aanDeSlag"] = nil
    expect(UndecidedAnkerpunt.self, "V205", .fout, in: dossier, at: ["voorzorgscan.respijtopties.aanDeSlag"])
  }

  @Test("nee is a decision, and a concept may leave it open")
  func decided() {
    expect(UndecidedAnkerpunt.self, "V205", .fout, in: .sound, at: [])
    expect(UndecidedAnkerpunt.self, "V205", .fout, in: Dossier(for: Shared.instrument), at: [])
  }

  @Test("a region need not choose for what it says nothing of, for the scan is a municipality's")
  func region() throws {
    var dossier = Dossier(for: Shared.instrument, subject: .regio)
    dossier["status"] = .choice("aangeboden")
    expect(UndecidedAnkerpunt.self, "V205", .fout, in: dossier, at: [])
    dossier["voorzorgscan.outreach.aanDeSlag"] = .yesNo(true)
    dossier["voorzorgscan.bemoeizorg.aanbod"] = .text("De GGD voert dit uit.")
    dossier["voorzorgscan.kwaliteit-en-vraaggerichtheid.schaal"] = .choice("regionaal")
    expect(
      UndecidedAnkerpunt.self,
      "V205",
      .fout,
      in: dossier,
      at: [
        "voorzorgscan.bemoeizorg.aanDeSlag", "voorzorgscan.kwaliteit-en-vraaggerichtheid.aanDeSlag",
      ]
    )
  }

  @Test("each missing text of a chosen ankerpunt is told", arguments: ["aangeboden", "vastgesteld"])
  func missingTexts(status: String) {
    var dossier = Dossier.sound
    dossier["status"] = .choice(status)
    dossier["voorzorgscan.outreach.aanbod"] = nil
    dossier["voorzorgscan.outreach.nodig"] = nil
    expect(
      ChosenWithoutTexts.self,
      "V206",
      .fout,
      in: dossier,
      at: ["voorzorgscan.outreach.aanbod", "voorzorgscan.outreach.nodig"]
    )
  }

  @Test("an ankerpunt that is not chosen needs no texts, nor does a concept")
  func noTextsNeeded() {
    expect(ChosenWithoutTexts.self, "V206", .fout, in: .sound, at: [])
    var concept = Dossier.sound
    concept["status"] = .choice("concept")
    concept["voorzorgscan.outreach.aanbod"] = nil
    expect(ChosenWithoutTexts.self, "V206", .fout, in: concept, at: [])
  }
}
