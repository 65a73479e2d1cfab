import Testing

@testable import VoorzorgCore

/// Why a difference counts as a change, each kind by itself.
struct ChangeKindTests {
  private static let actie = "preventiescan.inkomen-op-peil.acties.noodfonds.antwoord"
  private static let stand = "stappen.basis.stand"
  private static let slag = "regioplan.slagen.huisuitzettingen-stoppen.stand"

  @Test(arguments: [
    (actie, "nee", "ja", ChangeKind.vooruitgang), (actie, "deels", "ja", .vooruitgang),
    (actie, "nee", "deels", .vooruitgang), (actie, "ja", "deels", .stapTerug),
    (actie, "ja", "nee", .stapTerug),
    (actie, "onbekend", "ja", .nieuwBekend), (actie, "onbekend", "nee", .nieuwBekend),
    (actie, "nee", "onbekend", .onbekendGeworden), (actie, "ja", "onbekend", .onbekendGeworden),
    (actie, "", "ja", .nieuwBeantwoord), (actie, "", "nee", .nieuwBeantwoord),
    (actie, "", "onbekend", .nieuwBeantwoord), (actie, "onbekend", "", .nietMeerBeantwoord),
    (actie, "nee", "", .nietMeerBeantwoord),
    (stand, "bezig", "gedaan", .vooruitgang), (stand, "niet-begonnen", "bezig", .vooruitgang),
    (stand, "gedaan", "niet-begonnen", .stapTerug), (stand, "", "gedaan", .nieuwBeantwoord),
    (slag, "prioriteit", "gerealiseerd", .vooruitgang), (slag, "geen-prioriteit", "prioriteit", .anders),
    (slag, "gerealiseerd", "geen-prioriteit", .stapTerug), (slag, "onbekend", "prioriteit", .nieuwBekend),
    ("regioplan.vastgesteldOp", "", "2026-07-02", .vooruitgang),
    ("regioplan.vastgesteldOp", "2026-07-02", "", .stapTerug),
    ("regioplan.vastgesteldOp", "2026-07-02", "2026-07-09", .anders),
    ("status", "concept", "vastgesteld", .vooruitgang), ("status", "aangeboden", "concept", .stapTerug),
    ("voorzorgscan.outreach.aanDeSlag", "nee", "ja", .vooruitgang),
    ("voorzorgscan.outreach.aanDeSlag", "ja", "nee", .stapTerug),
    ("voorzorgscan.outreach.aanbod", "Twee teams.", "Drie teams.", .herschreven),
    ("gemeente.centrumgemeente", "nee", "ja", .anders), ("gemeente.inwoners", "31000", "32000", .anders),
    ("steller", "Beleidsadviseur", "Teamleider", .anders),
  ])
  func anAnswerThatDiffersHasAKind(question: String, old: String, new: String, kind: ChangeKind) throws {
    let before = try Dossier.empty.answering(["steller": "x"]).answer(question, old)
    let after = try Dossier.empty.answering(["steller": "x"]).answer(question, new)
    #expect(Comparison(before, after).kinds == [question: kind])
  }

  @Test(arguments: [
    ("beoogdeDatumGereed", "2026-12-01", "2026-12-31", ChangeKind.later, 30),
    ("beoogdeDatumGereed", "2026-12-31", "2026-12-01", .eerder, -30),
    ("evaluatieGepland", "2027-02-28", "2027-03-01", .later, 1),
    ("datumGereed", "2026-09-01", "2026-09-15", .anders, 14),
  ])
  func aDayInAPlanBecomesLaterOrEarlier(
    name: String,
    old: String,
    new: String,
    kind: ChangeKind,
    days: Int
  ) throws {
    var (before, after) = (Dossier.sound, Dossier.sound)
    before[priority: 0, name] = Dossier.day(old)
    after[priority: 0, name] = Dossier.day(new)
    let changes = Comparison(before, after).answers
    #expect(changes.map(\.question) == ["implementatieplan.outreach.\(name)"])
    #expect(changes.map(\.kind) == [kind])
    #expect(changes.map(\.days) == [days])
  }

  @Test(arguments: ["datumGereed", "datumEvaluatie"])
  func aDayOfCompletionIsProgressAndTakingItAwayIsAStepBack(name: String) {
    var finished = Dossier.sound
    finished[priority: 0, name] = Dossier.day("2026-09-01")
    #expect(Comparison(.sound, finished).answers.map(\.kind) == [.vooruitgang])
    #expect(Comparison(finished, .sound).answers.map(\.kind) == [.stapTerug])
  }

  @Test func aTextInAnotherUnicodeFormIsTheSameText() {
    var (before, after) = (Dossier.empty, Dossier.empty)
    before["voorzorgscan.outreach.aanbod"] = .text("Eén team")
    after["voorzorgscan.outreach.aanbod"] = .text("Ee\u{301}n team")
    #expect(Comparison(before, after).isEmpty)
  }

  @Test func everyKindIsTheMirrorOfItsMirror() {
    for kind in ChangeKind.allCases { #expect(kind.mirrored.mirrored == kind) }
  }
}

extension Dossier {
  /// The dossier with one more answer; none for an empty text.
  fileprivate func answer(_ question: String, _ value: String) throws -> Dossier {
    var editor = DossierEditor(self, instrument: Shared.instrument)
    if question == "steller" { try editor.set(question, to: "") }
    if !value.isEmpty { try editor.set(question, to: value) }
    editor.finish()
    return editor.dossier
  }
}
