import Testing

@testable import VoorzorgCore

struct DecisionChangesTests {
  private func decided(_ dossier: Dossier) -> Dossier {
    var decided = dossier
    decided.besluiten = [
      Besluit(
        id: "1",
        soort: .college,
        door: "College van burgemeester en wethouders",
        datum: Day(nearestToYear: 2026, month: 6, day: 9),
        kenmerk: "Z-2026-1",
        inhoud: DecidedAnswers(dossier, Shared.instrument)
      )
    ]
    return decided
  }

  @Test func aDecisionThatWasRecordedSinceIsTold() {
    let comparison = Comparison(.sound, decided(.sound))
    #expect(comparison.decisions.new.map(\.id) == ["1"])
    #expect(!comparison.isEmpty)
    #expect(comparison.summary[.stappen] == "Besloten: het college op 9 juni 2026.")
  }

  @Test func aDecisionThatIsGoneIsNotHidden() {
    let summary = Comparison(decided(.sound), .sound).summary
    #expect(summary[.stappen] == "Niet meer in het dossier: het besluit van het college van 9 juni 2026.")
  }

  @Test func theSameDecisionIsNoChange() {
    #expect(Comparison(decided(.sound), decided(.sound)).isEmpty)
  }
}
