import Testing

@testable import VoorzorgCore

struct PackageStandingTests {
  private let slots: RegionSlots

  init() throws { slots = try RegionSlots(Shared.instrument) }

  /// Where a municipality stands in the package about outreach, which has no quick win, and in that about overlast.
  private func standing(_ gemeente: RegionContribution, on name: String) throws -> PackageStanding {
    let packages = PackageOverview(PackageRegion.overview([gemeente], slots))
    return packages.standing(
      of: 0,
      on: try #require(packages.grouping.packages.firstIndex { $0.name == name })
    )
  }

  @Test(
    arguments: [
      ([], "niet-beantwoord", false), (.chosen, "doet-mee", true), (.planned, "doet-mee", true),
      ([.planned, .declined], "doet-mee", true), ([.chosen, .offers], "doet-mee", false),
      ([.planned, .finished], "doet-mee", false), (.offers, "heeft-al", false),
      ([.declined, .offers], "heeft-al", false), (.declined, "kiest-niet", false),
    ] as [(AnkerpuntWork, String, Bool)]
  )
  func anAnkerpuntSaysWhoTakesPartAndWhoLacksIt(work: AnkerpuntWork, group: String, lacks: Bool) throws {
    let gemeente = PackageRegion.gemeente("A", works: ["bemoeizorg": work], slots)
    let standing = try standing(gemeente, on: "outreach-en-bemoeizorg")
    #expect(standing.group.rawValue == group)
    #expect(standing.lacks == lacks)
  }

  @Test(
    arguments: [
      (.prioriteit, .unanswered, "doet-mee", true), (.gerealiseerd, .unanswered, "heeft-al", false),
      (.gerealiseerd, .ja, "doet-mee", false), (.geenPrioriteit, .unanswered, "kiest-niet", false),
      (.geenPrioriteit, .ja, "doet-mee", true), (.unanswered, .nee, "kiest-niet", false),
      (.onbekend, .unanswered, "onbekend", false), (.onbekend, .nee, "kiest-niet", false),
      (.unanswered, .onbekend, "onbekend", false), (.unanswered, .unanswered, "niet-beantwoord", false),
    ] as [(SlagReply, PijlerCounts.Reply, String, Bool)]
  )
  func noIsAChoiceAndWhatIsUnknownCountsNowhere(
    slag: SlagReply,
    actie: PijlerCounts.Reply,
    group: String,
    lacks: Bool
  ) throws {
    let gemeente = PackageRegion.gemeente(
      "A",
      slagen: ["burenoverlast-en-woningvervuiling": slag],
      acties: ["buurtbemiddeling": actie],
      slots
    )
    let standing = try standing(gemeente, on: "overlast-en-woningvervuiling")
    #expect(standing.group.rawValue == group)
    #expect(standing.lacks == lacks)
  }

  @Test(arguments: PijlerCounts.Reply.allCases)
  func thePreventiescanSaysNothingOfWhatSomebodyWants(reply: PijlerCounts.Reply) throws {
    var gemeente = PackageRegion.gemeente("A", slots)
    let place = try #require(PijlerCounts.Reply.allCases.firstIndex(of: reply))
    gemeente.replies = Array(repeating: UInt8(place), count: 119)
    let packages = PackageOverview(PackageRegion.overview([gemeente], slots))
    #expect(packages.ranked.allSatisfy { $0[.silent] == 1 })
  }

  @Test func everyMunicipalityStandsInOneColumnOfEachPackage() {
    let packages = PackageOverview(PackageRegion.overview(PackageRegion.random(30, seed: 3, slots), slots))
    for row in packages.ranked {
      #expect(PackageStanding.Group.allCases.map { row[$0] }.reduce(0, +) == 30)
      #expect(row.lacking <= row[.takesPart])
    }
  }

  @Test func aThemeIsASignalWhereHalfOrFewerDoSomething() throws {
    let ja = UInt8(try #require(PijlerCounts.Reply.allCases.firstIndex(of: .ja)))
    let nee = UInt8(try #require(PijlerCounts.Reply.allCases.firstIndex(of: .nee)))
    // The first group has ten actions: nobody does the first, one of two the second, both the others.
    let gemeenten = [("A", [nee, ja]), ("B", [nee, nee])].map { name, first in
      var gemeente = PackageRegion.gemeente(name, slots)
      gemeente.replies = first + Array(repeating: ja, count: 117)
      return gemeente
    }
    let packages = PackageOverview(PackageRegion.overview(gemeenten, slots))
    let signals = packages.ranked.flatMap(\.signals)
    #expect(signals.map { [$0.member.index, $0.actions, $0.few, $0.nobody] } == [[0, 10, 2, 1]])
    #expect(PackageOverview(PackageRegion.overview([gemeenten[0]], slots)).ranked.flatMap(\.signals).isEmpty)
  }
}
