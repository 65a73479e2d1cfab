import Testing

@testable import VoorzorgCore

struct YearChangesTests {
  private static let question = "kostendelersnorm.op-maat"

  private static func gemeente(_ rounds: [(Int, Monitor.Half, Monitor.Level, Answer?)]) -> Dossier {
    var dossier = Dossier.gemeente("Plaats \(rounds.count)")
    for (year, half, level, answer) in rounds {
      dossier.addRound(year, half, level, answer.map { [question: $0] } ?? [:])
    }
    return dossier
  }

  /// What became of the light of the question, with how many municipalities were compared.
  private static func changes(
    _ rounds: [(Int, Monitor.Half, Monitor.Level, Answer?)],
    in year: Int = 2025,
    at level: Monitor.Level = .dashboard
  ) throws -> (counts: YearChanges.Counts, compared: Int)? {
    let report = try RegionOverview.report(of: year, [gemeente(rounds)])
    guard let changes = report.changes.first(where: { $0.level == level }) else { return nil }
    let index = try #require(
      report.overview.slots.scores.firstIndex { $0.indicator.name == "kostendelersnorm" }
    )
    return (changes.scores[index], changes.compared)
  }

  @Test(
    arguments: [
      (Answer.nee, Answer.ja, \.up), (.ja, .nee, \.down), (.onbekend, .ja, \.known), (nil, .nee, \.known),
      (.ja, .onbekend, \.lost), (.ja, .ja, \.same), (.onbekend, nil, \.same),
    ] as [(Answer?, Answer?, KeyPath<YearChanges.Counts, Int> & Sendable)]
  )
  func aLightGoesUpOrDownAndGreyIsNoStep(
    old: Answer?,
    new: Answer?,
    what: KeyPath<YearChanges.Counts, Int> & Sendable
  ) throws {
    let found = try Self.changes([(2024, .tweede, .dashboard, old), (2025, .eerste, .dashboard, new)])
    let counts = try #require(found).counts
    #expect(counts[keyPath: what] == 1)
    #expect(counts.up + counts.down + counts.known + counts.lost + counts.same == 1)
  }

  @Test func theLastRoundOfTheYearIsLaidBesideTheLastOfAnEarlierYear() throws {
    let rounds: [(Int, Monitor.Half, Monitor.Level, Answer?)] = [
      (2023, .eerste, .dashboard, .ja), (2023, .tweede, .dashboard, .nee), (2025, .eerste, .dashboard, .nee),
      (2025, .tweede, .dashboard, .ja), (2026, .eerste, .dashboard, .nee),
    ]
    #expect(try #require(try Self.changes(rounds)).counts.up == 1)
    #expect(try #require(try Self.changes(rounds, in: 2026)).counts.down == 1)
    #expect(try Self.changes(rounds, in: 2024) == nil)
  }

  @Test func withoutAnEarlierYearTheFirstRoundOfTheYearWillDo() throws {
    let two = try #require(
      try Self.changes([(2025, .eerste, .dashboard, .ja), (2025, .tweede, .dashboard, .nee)])
    )
    #expect(two.counts.down == 1)
    let one = try #require(try Self.changes([(2025, .eerste, .dashboard, .ja)]))
    #expect(one.compared == 0)
    #expect(one.counts == YearChanges.Counts())
  }

  @Test func levelsAreNeverLaidSideBySide() throws {
    let rounds: [(Int, Monitor.Half, Monitor.Level, Answer?)] = [
      (2024, .tweede, .dashboard, .nee), (2025, .eerste, .eigenInschatting, .ja),
    ]
    #expect(try Self.changes(rounds) == nil)
    #expect(try #require(try Self.changes(rounds, at: .eigenInschatting)).compared == 0)
  }

  @Test func everyMunicipalityIsComparedAloneOrWithout() throws {
    let report = try RegionOverview.report(
      of: 2025,
      [
        Self.gemeente([(2024, .eerste, .dashboard, .ja), (2025, .eerste, .dashboard, .ja)]),
        Self.gemeente([(2025, .eerste, .dashboard, .ja)]), Self.gemeente([]),
      ]
    )
    let changes = try #require(report.changes.first)
    #expect([changes.compared, changes.alone, changes.without] == [1, 1, 1])
  }
}
