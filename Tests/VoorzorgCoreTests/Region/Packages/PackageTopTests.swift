import TestSupport
import Testing

@testable import VoorzorgCore

struct PackageTopTests {
  private let slots: RegionSlots

  init() throws { slots = try RegionSlots(Shared.instrument) }

  private func names(_ packages: PackageOverview) -> [String] {
    packages.top.choices.map { packages.grouping.packages[$0.package].name }
  }

  @Test(arguments: 1...60)
  func everybodyWhoWantsSomethingHasSomethingWhenThereIsRoom(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let gemeenten = PackageRegion.random(random.pick([1, 3, 8, 25]), seed: seed, slots)
    let size = random.pick([1, 2, 3, 5, 14, 20])
    let packages = PackageOverview(PackageRegion.overview(gemeenten, slots, top: size))
    let top = packages.top
    let chosen = top.choices.map(\.package)
    let without = gemeenten.indices.filter { gemeente in
      let wanted = packages.ranked.map(\.index).filter { package in
        packages.standing(of: gemeente, on: package).contains(.wants)
      }
      return !wanted.isEmpty && Set(wanted).isDisjoint(with: chosen)
    }
    #expect(top.without == without)
    #expect(without.isEmpty == (top.needed <= size))
    #expect(chosen.count <= size)
    #expect(Set(chosen).count == chosen.count)
    // A place is only left empty when there is nothing more to choose.
    let wanted = packages.ranked.count { $0[.takesPart] > 0 }
    #expect(chosen.count == min(size, wanted))
  }

  @Test(arguments: 1...20)
  func theOrderOfTheFilesMakesNoDifference(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let gemeenten = PackageRegion.random(12, seed: seed, slots)
    let orders = [gemeenten, gemeenten.reversed(), gemeenten.shuffled(using: &random)]
    let all = orders.map { PackageOverview(PackageRegion.overview($0, slots, top: 3)) }
    for packages in all {
      #expect(names(packages) == names(all[0]))
      #expect(packages.ranked.map(\.package.name) == all[0].ranked.map(\.package.name))
      #expect(packages.top.needed == all[0].top.needed)
    }
  }

  @Test func firstWhoTakesPartThenWhoLacksItThenTheFile() {
    let gemeenten = [
      PackageRegion.gemeente(
        "A",
        works: ["outreach": [.chosen, .offers], "respijtopties": .chosen],
        acties: ["passende-huurwoning": .ja],
        slots
      ),
      PackageRegion.gemeente("B", acties: ["maatwerkbudget": .ja], slots),
      PackageRegion.gemeente("C", chosen: ["outreach"], acties: ["maatwerkbudget": .ja], slots),
    ]
    let packages = PackageOverview(PackageRegion.overview(gemeenten, slots))
    #expect(
      packages.ranked.prefix(4).map(\.package.name) == [
        "inkomen-schulden-en-maatwerk", "outreach-en-bemoeizorg", "respijt-herstel-en-opvang",
        "urgentie-en-woningverdeling",
      ]
    )
    #expect(packages.ranked.map(\.rank) == Array(1...14))
  }

  @Test func whoHasNothingYetGoesBeforeTheRank() {
    let gemeenten =
      (1...4).map {
        PackageRegion.gemeente("A\($0)", chosen: ["outreach", "respijtopties"], slots)
      } + [PackageRegion.gemeente("B", acties: ["overgang-naar-18-jaar": .ja], slots)]
    let packages = PackageOverview(PackageRegion.overview(gemeenten, slots, top: 3))
    #expect(names(packages) == ["outreach-en-bemoeizorg", "jongeren", "respijt-herstel-en-opvang"])
    #expect(packages.top.choices.map(\.reason) == [.reaches(4), .reaches(1), .rank])
    let small = PackageOverview(PackageRegion.overview(gemeenten, slots, top: 1))
    #expect(small.top.without == [4])
    #expect(small.top.needed == 2)
  }

  @Test func theRestIsOnlyForWhoWantsNothingElse() throws {
    let text =
      #"{"formaat": "voorzorg-werkpakketten/1", "werkpakketten": [{"naam": "a", "titel": "A", "ankerpunten": ["outreach"]}]}"#
    let grouping = PackageGroupingReading(Array(text.utf8), path: "x", slots.packageMembers).grouping
    let both = PackageRegion.gemeente("A", chosen: ["outreach", "bemoeizorg"], slots)
    let other = PackageRegion.gemeente("B", chosen: ["bemoeizorg"], slots)
    let served = PackageOverview(PackageRegion.overview([both], slots, grouping: grouping))
    #expect(names(served) == ["a"])
    let mixed = PackageOverview(PackageRegion.overview([both, other], slots, grouping: grouping))
    #expect(mixed.ranked.map(\.package.name) == ["a", "overig"])
    #expect(names(mixed) == ["a", "overig"])
  }

  @Test func whereNobodyWantsAnythingThereIsNoTop() {
    let packages = PackageOverview(PackageRegion.overview([PackageRegion.gemeente("A", slots)], slots))
    #expect(packages.top.choices.isEmpty)
    #expect(packages.top.without.isEmpty)
    #expect(packages.top.needed == 0)
  }
}
