/// The work packages of a region, ranked (S2, hoofdstuk 5, Van overzicht naar actie).
struct PackageOverview: Sendable {
  let grouping: PackageGrouping
  let members: PackageMembers
  /// The packages from the first rank to the last.
  let ranked: [Ranked]
  /// Those that are chosen to begin with.
  let top: PackageTop
  /// What the region itself says of its packages.
  let described: RegionPackages
  /// How many municipalities want each member.
  private let wanted: [PackageMember: Int]
  /// What each municipality says of each package, a row a municipality, in the order of the grouping.
  private let standings: [PackageStanding]

  /// A package with how many municipalities stand where.
  struct Ranked: Sendable {
    let package: PackageGrouping.Package
    /// Its place in the grouping.
    let index: Int
    /// Its rank, from 1.
    fileprivate(set) var rank = 0
    /// How many municipalities take part without anything to show.
    fileprivate(set) var lacking = 0
    /// Where the preventiescan says that few municipalities do something.
    let signals: [PackageSignal]
    fileprivate var counts: [PackageStanding.Group: Int] = [:]

    /// How many municipalities stand somewhere.
    subscript(group: PackageStanding.Group) -> Int { counts[group] ?? 0 }
  }

  init(_ overview: RegionOverview) {
    let grouping = overview.grouping ?? overview.slots.packages.value
    self.grouping = grouping
    members = overview.slots.packageMembers
    let packages = grouping.packages
    let signals = PackageSignal.all(overview)
    var ranked = packages.enumerated().map { index, package in
      Ranked(package: package, index: index, signals: package.members.compactMap { signals[$0] })
    }
    var standings: [PackageStanding] = []
    standings.reserveCapacity(packages.count * overview.gemeenten.count)
    var wanted: [PackageMember: Int] = [:]
    for gemeente in overview.gemeenten {
      for (index, package) in packages.enumerated() {
        var whole: PackageStanding = []
        for member in package.members { whole.formUnion(gemeente.standing(on: member)) }
        standings.append(whole)
        ranked[index].counts[whole.group, default: 0] += 1
        if whole.lacks { ranked[index].lacking += 1 }
      }
    }
    for member in Set(packages.flatMap(\.members)) {
      wanted[member] = overview.gemeenten.count { $0.standing(on: member).contains(.wants) }
    }
    // What is left over is no package that belongs together: it stands last, whatever its figures.
    let rest = grouping.rest
    ranked.sort {
      if ($0.index == rest) != ($1.index == rest) { return $1.index == rest }
      return ($1[.takesPart], $1.lacking, $0.index) < ($0[.takesPart], $0.lacking, $1.index)
    }
    for place in ranked.indices { ranked[place].rank = place + 1 }
    self.ranked = ranked
    self.standings = standings
    self.wanted = wanted
    top = PackageTop(
      of: overview.top,
      ranked: ranked.filter { $0[.takesPart] > 0 && $0.index != rest }.map(\.index),
      rest: rest,
      gemeenten: overview.gemeenten.count
    ) { gemeente, package in standings[gemeente * packages.count + package].contains(.wants) }
    described = RegionPackages(overview, Array(packages.prefix(rest ?? packages.count)))
  }

  /// What a municipality says of a package.
  func standing(of gemeente: Int, on package: Int) -> PackageStanding {
    standings[gemeente * grouping.packages.count + package]
  }

  /// How many municipalities want a member.
  func wants(_ member: PackageMember) -> Int { wanted[member] ?? 0 }

  /// The packages of the top, in their rank.
  var chosen: [Ranked] { ranked.filter { top.reason(for: $0.index) != nil } }
}
