import Testing

@testable import VoorzorgCore

@Suite("V260 to V263: rounds of the indicators that can count")
struct MonitorRuleTests {
  private func dossier(_ rounds: [(Int?, Monitor.Half?, Monitor.Level?)]) -> Dossier {
    var dossier = Dossier.sound
    for (year, half, level) in rounds {
      dossier.addRound(year, half, level, ["bemoeizorg.aanbod": .ja])
    }
    return dossier
  }

  @Test("two rounds of the same half-year and level are one too many")
  func twice() {
    let same = dossier([
      (2025, .tweede, .dashboard), (2025, .tweede, .eigenInschatting), (2025, .tweede, .dashboard),
    ])
    expect(MonitorRoundTwice.self, "V260", .waarschuwing, in: same, at: ["monitor.3.halfjaar"])
    #expect(findings(of: MonitorRoundTwice.self, in: same)[0].related?.question == "monitor.1.halfjaar")
  }

  @Test("rounds of another year, half or level are not the same, nor are those that do not say")
  func different() {
    let others = dossier([
      (2025, .tweede, .dashboard), (2025, .eerste, .dashboard), (2024, .tweede, .dashboard),
      (2025, .tweede, .eigenInschatting), (2025, nil, .dashboard), (2025, nil, .dashboard),
      (nil, .tweede, nil),
      (nil, .tweede, nil),
    ])
    expect(MonitorRoundTwice.self, "V260", .waarschuwing, in: others, at: [])
  }

  @Test("a round without year or level is told of at what is missing first")
  func unplaced() {
    let rounds = dossier([(nil, .eerste, nil), (2025, .eerste, nil), (2025, .eerste, .dashboard)])
    expect(
      MonitorRoundUnplaced.self,
      "V261",
      .waarschuwing,
      in: rounds,
      at: ["monitor.1.jaar", "monitor.2.niveau"]
    )
    let messages = findings(of: MonitorRoundUnplaced.self, in: rounds).map(\.message)
    #expect(messages[0] == "Ronde 1 heeft geen jaar en geen niveau en telt daarom nergens mee")
  }

  @Test("a missing half matters only beside another round of the year, and an empty round not at all")
  func missingHalf() {
    expect(MonitorRoundUnplaced.self, "V261", .waarschuwing, in: dossier([(2024, nil, .dashboard)]), at: [])
    let others = dossier([
      (2024, nil, .dashboard), (2024, .eerste, .eigenInschatting), (2025, .eerste, .dashboard),
    ])
    expect(MonitorRoundUnplaced.self, "V261", .waarschuwing, in: others, at: [])
    let rival = dossier([(2024, nil, .dashboard), (2024, .tweede, .dashboard)])
    expect(MonitorRoundUnplaced.self, "V261", .waarschuwing, in: rival, at: ["monitor.1.halfjaar"])
    var empty = Dossier.sound
    empty.addRound(nil, nil, nil)
    expect(MonitorRoundUnplaced.self, "V261", .waarschuwing, in: empty, at: [])
  }

  @Test("only a municipality that says it is no centrumgemeente is not in the dashboard")
  func dashboard() {
    var dossier = dossier([(2025, .tweede, .eigenInschatting), (2025, .tweede, .dashboard)])
    expect(DashboardOutsideCentrumgemeente.self, "V262", .waarschuwing, in: dossier, at: [])
    dossier["gemeente.centrumgemeente"] = .yesNo(true)
    expect(DashboardOutsideCentrumgemeente.self, "V262", .waarschuwing, in: dossier, at: [])
    dossier["gemeente.centrumgemeente"] = .yesNo(false)
    expect(DashboardOutsideCentrumgemeente.self, "V262", .waarschuwing, in: dossier, at: ["monitor.2.niveau"])
  }

  @Test(
    "a half-year that begins after the day of the answers is ahead of it",
    arguments: [
      ("2026-06-30", [2, 3]), ("2026-07-01", [3]), ("2025-12-31", [1, 2, 3]), ("2027-01-01", []),
    ]
  )
  func ahead(day: String, expected: [Int]) {
    var dossier = dossier([
      (2026, .eerste, .dashboard), (2026, .tweede, .dashboard), (2027, nil, .dashboard),
      (nil, .tweede, .dashboard),
    ])
    dossier["peildatum"] = Dossier.day(day)
    expect(MonitorRoundAhead.self, "V263", .tip, in: dossier, at: expected.map { "monitor.\($0).jaar" })
    dossier["peildatum"] = nil
    expect(MonitorRoundAhead.self, "V263", .tip, in: dossier, at: [])
  }
}
