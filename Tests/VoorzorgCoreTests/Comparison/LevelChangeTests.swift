import Testing

@testable import VoorzorgCore

/// What becomes of the monitor: colours are only compared within one level.
struct LevelChangeTests {
  private func dossier(_ rounds: (Int, Monitor.Level, Answer)...) -> Dossier {
    var dossier = Dossier.of("Voorbeeldstad")
    for (year, level, answer) in rounds {
      dossier.addRound(year, .eerste, level, ["vroegaanpak-huurachterstand.aanpak": answer])
    }
    return dossier
  }

  @Test func aNewRoundIsComparedWithTheNewestOfItsLevelThen() {
    let old = dossier((2025, .eigenInschatting, .nee))
    let new = dossier((2025, .eigenInschatting, .nee), (2026, .eigenInschatting, .ja))
    let comparison = Comparison(old, new)
    #expect(comparison.levels.flatMap(\.colours).map(\.old.kleur) == [.oranje])
    #expect(comparison.levels.flatMap(\.colours).map(\.new.kleur) == [.groen])
    #expect(comparison.levels.flatMap(\.answers).count == 1)
    #expect(comparison.answers.isEmpty)
  }

  @Test func aRoundOfAnotherLevelIsAFirstOneAndNoChangeOfColour() {
    let old = dossier((2025, .eigenInschatting, .nee))
    let new = dossier((2025, .eigenInschatting, .nee), (2026, .dashboard, .ja))
    let comparison = Comparison(old, new)
    #expect(comparison.levels.flatMap(\.colours).isEmpty)
    let line = "Er is een eerste ronde van de monitor (dashboard, eerste halfjaar 2026)."
    #expect(comparison.summary[.monitor] == line)
  }

  @Test func anAnswerThatChangesWithinARoundIsToldOnce() {
    let comparison = Comparison(
      dossier((2026, .dashboard, .ja)),
      dossier((2026, .dashboard, .onbekend))
    )
    #expect(comparison.answers.map(\.kind) == [.onbekendGeworden])
    #expect(comparison.levels.flatMap(\.answers).isEmpty)
    #expect(comparison.levels.flatMap(\.colours).map(\.new.kleur) == [.grijs])
  }
}
