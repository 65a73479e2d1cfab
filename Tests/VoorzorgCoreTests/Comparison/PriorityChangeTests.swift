import Testing

@testable import VoorzorgCore

/// What becomes of the priorities, known again by their ids.
struct PriorityChangeTests {
  private func dossier(_ ankerpunten: String...) -> Dossier {
    var dossier = Dossier.of("Voorbeeldstad")
    for name in ankerpunten { dossier.add("implementatieplan", ["ankerpunt": .choice(name)]) }
    return dossier
  }

  private func entries(_ old: Dossier, _ new: Dossier) -> [String: EntryChange.Kind] {
    Dictionary(uniqueKeysWithValues: Comparison(old, new).entries.map { ($0.entry.id, $0.kind) })
  }

  @Test func onesThatComeAndGoAreToldOnceAndNotQuestionByQuestion() {
    let comparison = Comparison(dossier("outreach"), dossier("respijtopties"))
    #expect(comparison.answers.isEmpty)
    #expect(
      comparison.entries.map(\.name) == ["implementatieplan.respijtopties", "implementatieplan.outreach"]
    )
    #expect(comparison.entries.map(\.kind) == [.nieuw, .vervallen])
    #expect(comparison.priorities.map(\.oldNumber) == [nil, 1])
    #expect(comparison.priorities.map(\.newNumber) == [1, nil])
  }

  @Test func oneThatMovesIsNotNew() {
    let moved = entries(dossier("outreach", "bemoeizorg"), dossier("bemoeizorg", "outreach"))
    #expect(moved == ["outreach": .verplaatst, "bemoeizorg": .verplaatst])
  }

  @Test func oneThatShiftsBecauseAnotherCameIsNotMoved() {
    #expect(entries(dossier("outreach"), dossier("bemoeizorg", "outreach")) == ["bemoeizorg": .nieuw])
    #expect(entries(dossier("bemoeizorg", "outreach"), dossier("outreach")) == ["bemoeizorg": .vervallen])
  }

  @Test func theSummaryNamesTheOneThatMovedUpRatherThanThoseThatMadeRoom() {
    let old = dossier("outreach", "bemoeizorg", "respijtopties")
    let new = dossier("respijtopties", "outreach", "bemoeizorg")
    let line =
      "Het plan heeft nog steeds 3 prioriteiten. In de volgorde ging ‘Respijtopties’ van plek 3 naar 1."
    #expect(Comparison(old, new).summary == [.plan: line])
  }

  @Test func oneThatIsReadyStandsInTheFirstLine() {
    var new = dossier("outreach")
    new[priority: 0, "datumGereed"] = Dossier.day("2026-09-15")
    let comparison = Comparison(dossier("outreach"), new)
    #expect(comparison.priorities.map(\.isFinished) == [true])
    #expect(comparison.summary == [.klaar: "1 prioriteit is klaar: ‘Outreach’ (15 september 2026)."])
  }

  @Test func oneThatWasReadyAndIsGoneIsNotCalledDropped() {
    var old = dossier("outreach", "bemoeizorg")
    old[priority: 0, "datumGereed"] = Dossier.day("2026-02-01")
    let line =
      "Het plan heeft nu 1 prioriteit; eerst waren het er 2. Afgerond en niet meer in het plan: ‘Outreach’."
    #expect(Comparison(old, dossier("bemoeizorg")).summary[.plan] == line)
  }

  @Test func aTargetThatSlipsIsToldWithTheNumberOfDays() {
    var (old, new) = (dossier("outreach"), dossier("outreach"))
    old[priority: 0, "beoogdeDatumGereed"] = Dossier.day("2026-10-01")
    new[priority: 0, "beoogdeDatumGereed"] = Dossier.day("2026-12-01")
    let later = "Naar achteren geschoven: ‘Outreach’ (61 dagen, nu 1 december 2026)."
    let earlier = "Naar voren gehaald: ‘Outreach’ (61 dagen, nu 1 oktober 2026)."
    #expect(Comparison(old, new).summary == [.datums: later])
    #expect(Comparison(new, old).summary == [.datums: earlier])
  }
}
