import Testing

@testable import VoorzorgCore

struct RegionRoundTests {
  private static func contribution(_ fill: (inout Dossier) -> Void) throws -> RegionContribution {
    var dossier = Dossier(for: Shared.instrument)
    fill(&dossier)
    return RegionContribution(dossier, file: "a", slots: try RegionSlots(Shared.instrument))
  }

  @Test func theNewestRoundOfEachLevelCountsAndLevelsAreNeverCompared() throws {
    let gemeente = try Self.contribution { dossier in
      dossier.addRound(2025, .eerste, .dashboard, ["kostendelersnorm.op-maat": .nee])
      dossier.addRound(2025, .tweede, .dashboard)
      dossier.addRound(2026, .eerste, .eigenInschatting)
    }
    #expect(gemeente.rounds.map(\.level) == [.dashboard, .eigenInschatting])
    #expect(gemeente.rounds.map(\.name) == ["tweede halfjaar 2025", "eerste halfjaar 2026"])
    #expect(gemeente.rounds.map(\.previousName) == ["eerste halfjaar 2025", nil])
    #expect(gemeente.rounds[1].changes.isEmpty)
  }

  @Test func coloursAreThoseOfTheMonitorItself() throws {
    let dossier = try Dossier.purmerend()
    let slots = try RegionSlots(Shared.instrument)
    let round = try #require(RegionContribution(dossier, file: "a", slots: slots).rounds.first)
    let newest = try #require(dossier.monitor.newest(at: round.level))
    #expect(round.kleuren.count == slots.scores.count)
    for (index, score) in slots.scores.enumerated() {
      let asked = try #require(newest.slots.questions(of: score.indicator.name))
      let state = newest.scores(of: asked).first { $0.score.name == score.score.name }
      #expect(round.kleuren[index] == state?.kleur)
    }
    #expect(round.hoofdstukken == Shared.instrument.indicatoren.hoofdstukken.map(newest.kleur))
  }

  @Test(
    arguments: [
      ("2025-11-21", "2026-11-21", false), ("2025-11-20", "2026-11-21", true), (nil, "2026-06-30", false),
      (nil, "2026-07-01", true),
    ] as [(String?, String, Bool)]
  )
  func aRoundIsOldOnlyAfterAWholeYear(day: String?, today: String, isStale: Bool) throws {
    let round = RegionRound(
      level: .dashboard,
      name: "eerste halfjaar 2025",
      year: 2025,
      half: .eerste,
      day: day.flatMap { Day(iso: $0) },
      kleuren: [],
      hoofdstukken: []
    )
    #expect(round.isStale(on: try #require(Day(iso: today))) == isStale)
  }
}
