import Testing

@testable import VoorzorgCore

/// What can be read out: only what changed, and never without what went back.
struct ComparisonSummaryTests {
  @Test func aStepBackIsNeverHiddenBehindProgress() throws {
    let name = { (action: String) in "preventiescan.inkomen-op-peil.acties.\(action).antwoord" }
    let names = ["noodfonds", "kindpakket", "voedselbank", "inrichtingskosten"]
    var (old, new) = (Dossier.empty, Dossier.empty)
    for action in names {
      old = try old.answering([name(action): action == "kindpakket" ? "ja" : "nee"])
      new = try new.answering([name(action): action == "kindpakket" ? "nee" : "ja"])
    }
    let summary = Comparison(old, new).summary
    #expect(summary[.terug]?.hasPrefix("1 antwoord ging een stap terug: ‘") == true)
    #expect(summary[.terug]?.hasSuffix("’ (van ja naar nee).") == true)
    #expect(
      summary[.aanbod]?.hasPrefix("In de preventiescan staan 3 acties nu op ja, en eerst niet: ‘") == true
    )
  }

  @Test func anAnkerpuntThatIsNotChosenAnyMoreIsNamed() {
    let summary = Comparison(.choosing("outreach"), .choosing("bemoeizorg")).summary
    let line = "De gemeente gaat nu ook aan de slag met ‘Bemoeizorg’. Niet meer gekozen: ‘Outreach’."
    #expect(summary[.keuzes] == line)
  }

  @Test func aNewRoundThatBeginsAsAConceptIsNoStepBack() throws {
    let old = try Dossier.of("Urk", day: "2026-03-01").answering(["status": "aangeboden"])
    let new = try Dossier.of("Urk", day: "2026-10-01").answering(["status": "concept"])
    let summary = Comparison(old, new).summary
    #expect(summary[.terug] == nil)
    #expect(summary[.stappen] == "Er is een nieuwe ronde begonnen; dit dossier is een concept.")
    let sameDay = try Dossier.of("Urk", day: "2026-03-01").answering(["status": "concept"])
    #expect(Comparison(old, sameDay).summary[.terug]?.hasPrefix("1 antwoord ging een stap terug") == true)
  }

  @Test func everyChangedAnswerIsInOneDrawer() throws {
    let comparison = Comparison(
      try .fixture("vergelijken/maart"),
      try .fixture("vergelijken/oktober")
    )
    let sorted = SortedChanges(comparison)
    let count = SortedChanges.Drawer.allCases.reduce(0) { $0 + sorted[$1].count }
    #expect(count == comparison.answers.count)
  }

  @Test func itHasTenLinesAtMostWhateverChanged() throws {
    let comparison = Comparison(
      try .fixture("vergelijken/maart"),
      try .fixture("vergelijken/oktober")
    )
    #expect(
      ComparisonSummary(comparison, Shared.instrument).lines.map(\.topic) == ComparisonSummary.Topic.allCases
    )
    #expect(ComparisonSummary.Topic.allCases.count == 10)
  }

  @Test func nothingChangedIsSaidInOneSentence() throws {
    let dossier = Dossier.of("Urk", day: "2026-03-01")
    let document = try ComparisonSeries(.named("a", dossier), .named("b", dossier)).document
    #expect(document.section("samenvatting")?.lines.last == "Er is niets veranderd.")
    #expect(document.sections.map(\.id) == ["samenvatting", "dossiers", "regels"])
  }
}
