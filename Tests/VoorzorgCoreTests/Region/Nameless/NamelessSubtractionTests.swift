import TestSupport
import Testing

@testable import VoorzorgCore

/// Who may not know the counts of a few municipalities cannot work them out either: every sum and difference is tried.
struct NamelessSubtractionTests {
  private static let floor = 5

  /// Of how many municipalities each combination of groups tells, counting each group -1, 0 or 1 time; none left out.
  private static func reach(_ groups: [Set<Int>], among wanted: Set<Int>) -> Set<Int> {
    var sums: Set<[Int: Int]> = [[:]]
    for group in groups {
      sums = sums.reduce(into: []) { all, sum in
        for factor in -1...1 {
          var sum = sum
          for gemeente in group where wanted.contains(gemeente) { sum[gemeente, default: 0] += factor }
          all.insert(sum.filter { $0.value != 0 })
        }
      }
    }
    return Set(sums.map(\.count))
  }

  private static func isSafe(_ sizes: Set<Int>) -> Bool { sizes.allSatisfy { $0 == 0 || $0 >= floor } }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func noSumOrDifferenceOfGroupsIsAboutFewerMunicipalitiesThanTheFloor(seed: UInt64) throws {
    let sample = try NamelessSample(of: 5 + Int(seed) % 22, seed: seed, parts: 0.1)
    let shown = try sample.region(floor: Self.floor).groups
    #expect(shown.first?.name == "alle-gemeenten")
    let members = shown.map { sample.members(of: $0.name) }
    #expect(shown.map(\.count) == members.map(\.count))
    #expect(Self.isSafe(Self.reach(members, among: Set(sample.contributions.indices))))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func noGroupIsLeftOutThatWouldTellNothingOfAFew(seed: UInt64) throws {
    let sample = try NamelessSample(of: 5 + Int(seed) % 22, seed: seed, parts: 0.1)
    let region = try sample.region(floor: Self.floor)
    let all = Set(sample.contributions.indices)
    for hidden in region.hidden {
      let members = (region.groups + [hidden]).map { sample.members(of: $0.name) }
      guard members.last?.isEmpty == false else { continue }
      #expect(!Self.isSafe(Self.reach(members, among: all)), "\(hidden.name)")
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func theSameGoesForThoseThatAnsweredSomethingInATable(seed: UInt64) throws {
    let sample = try NamelessSample(of: 9 + Int(seed), seed: 100 + seed, parts: 0.6)
    let tables = try sample.region(floor: Self.floor).tables
    var tried = 0
    for table in tables {
      guard let part = sample.takingPart(in: table) else { continue }
      let members = table.groups.map { sample.members(of: $0.name) }
      #expect(Self.isSafe(Self.reach(members, among: part)), "\(table.part) \(table.name)")
      #expect(table.groups.isEmpty == (part.count < Self.floor), "\(table.part) \(table.name)")
      tried += 1
    }
    #expect(tried > 10)
  }

  @Test func theSmallestClassTakesALargerOneWithIt() throws {
    // One centrumgemeente: the others without it would tell of it.
    let region = try Self.region(centres: 1, small: 13)
    #expect(region.groups.map(\.name) == ["alle-gemeenten"])
    #expect(try Self.region(centres: 5, small: 9).groups.map(\.count) == [14, 5, 9, 9])
    #expect(try Self.region(centres: 0, small: 9, large: 4).groups.map(\.count) == [13, 13])
    #expect(try Self.region(centres: 0, small: 9, large: 5).groups.map(\.count) == [14, 14, 9, 5, 5])
  }

  private static func region(centres: Int, small: Int, large: Int = 0) throws -> NamelessRegion {
    var tally = RegionTally()
    for number in 0..<(centres + small + large) {
      let contribution = RegionContribution(
        file: "\(number)",
        subject: .gemeente,
        code: "GM\(number)",
        isCentrumgemeente: number < centres,
        inwoners: number < centres + small ? 20_000 : 200_000,
        ankerpunten: Array(repeating: .chosen, count: 12)
      )
      #expect(tally.add(contribution) == nil)
    }
    return try NamelessRegion(tally, RegionSlots(Shared.instrument), parts: [.ankerpunten], floor: floor)
  }
}

extension NamelessSample {
  /// Who answered something in a table; nil for a table that says something of each municipality.
  fileprivate func takingPart(in table: NamelessTable) -> Set<Int>? {
    func those(_ takesPart: (RegionContribution) -> Bool) -> Set<Int> {
      Set(contributions.indices.filter { takesPart(contributions[$0]) })
    }
    switch (table.part, table.name) {
    case (.ankerpunten, "keuze"): return those { $0.ankerpunten.contains { $0.choice != nil } }
    case (.preventiescan, _):
      let groups = slots.pijlers.groups
      guard let place = groups.firstIndex(where: { $0.name == table.name }) else { return [] }
      let first = groups[..<place].reduce(0) { $0 + $1.actions.count }
      let actions = first..<(first + groups[place].actions.count)
      return those { gemeente in actions.contains { gemeente.reply(toAction: $0) != .unanswered } }
    case (.regioplan, "slagen"):
      return those { gemeente in (0..<8).contains { gemeente.reply(toSlag: $0) != .unanswered } }
    case (.middelen, let year):
      return those { gemeente in
        gemeente.middelen.contains { entry in
          entry.jaar.map(String.init) == year && (entry.beschikbaar != nil || entry.inzetbaar != nil)
        }
      }
    case (.monitor, let name):
      let level = table.chapter?.name
      return those { gemeente in
        gemeente.rounds.contains { round in
          let kleuren = name.hasSuffix("hoofdstukken") ? round.hoofdstukken : round.kleuren
          return round.level.rawValue == level && kleuren.contains { $0 != .grijs }
        }
      }
    default: return nil
    }
  }
}
