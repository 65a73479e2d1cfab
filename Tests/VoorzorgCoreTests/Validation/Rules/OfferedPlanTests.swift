import Testing

@testable import VoorzorgCore

@Suite("V207, V208 and V229: an offered plan has what a decision needs")
struct OfferedPlanTests {
  static let needed = [
    "doel", "motivatie", "acties", "uitvoerende", "beoogdResultaat", "beoogdeDatumGereed",
    "verantwoordelijke",
  ]

  @Test("each missing field is told", arguments: needed)
  func missing(field: String) {
    var dossier = Dossier.sound
    dossier[priority: 0, field] = nil
    expect(IncompletePriority.self, "V207", .fout, in: dossier, at: ["implementatieplan.1.\(field)"])
  }

  @Test("the other fields may stay open, and in a concept all may")
  func optional() {
    expect(IncompletePriority.self, "V207", .fout, in: .sound, at: [])
    var concept = Dossier.sound
    concept["status"] = .choice("concept")
    for field in Self.needed { concept[priority: 0, field] = nil }
    expect(IncompletePriority.self, "V207", .fout, in: concept, at: [])
  }

  @Test("akkoord is needed once the plan is decided, not before")
  func akkoord() {
    var dossier = Dossier.sound
    dossier[priority: 0, "akkoord"] = nil
    expect(DecidedWithoutAkkoord.self, "V208", .fout, in: dossier, at: [])
    dossier["status"] = .choice("vastgesteld")
    expect(DecidedWithoutAkkoord.self, "V208", .fout, in: dossier, at: ["implementatieplan.1.akkoord"])
    dossier[priority: 0, "akkoord"] = .text("Directeur")
    expect(DecidedWithoutAkkoord.self, "V208", .fout, in: dossier, at: [])
  }

  @Test("kosten and dekking are missed once offered, each by itself")
  func funding() {
    var dossier = Dossier.sound
    expect(OfferedWithoutFunding.self, "V229", .waarschuwing, in: dossier, at: [])
    dossier[priority: 0, "dekking"] = nil
    expect(
      OfferedWithoutFunding.self,
      "V229",
      .waarschuwing,
      in: dossier,
      at: ["implementatieplan.1.dekking"]
    )
    dossier[priority: 0, "kosten"] = nil
    expect(
      OfferedWithoutFunding.self,
      "V229",
      .waarschuwing,
      in: dossier,
      at: ["implementatieplan.1.kosten", "implementatieplan.1.dekking"]
    )
    dossier["status"] = .choice("concept")
    expect(OfferedWithoutFunding.self, "V229", .waarschuwing, in: dossier, at: [])
  }
}
