/// A group of the preventiescan in which few municipalities do something (S1).
struct PackageSignal: Sendable {
  /// The group.
  let member: PackageMember
  /// How many actions it has.
  let actions: Int
  /// Of how many of them the light is the lowest.
  let few: Int
  /// How many of those nobody does.
  let nobody: Int

  /// Those of a region, by their group; a group in which each action is done more, or has no light, is not among them.
  static func all(_ overview: RegionOverview) -> [PackageMember: PackageSignal] {
    guard overview.gemeenten.contains(where: { !$0.replies.isEmpty }) else { return [:] }
    let stoplicht = overview.slots.pijlers.stoplicht
    let counts = overview.tally.actions(in: overview.groups[0], overview.slots)
    var signals: [PackageMember: PackageSignal] = [:]
    var first = 0
    for (index, group) in overview.slots.pijlers.groups.enumerated() {
      let own = counts[first..<(first + group.actions.count)]
      first += group.actions.count
      let few = own.filter { $0.band(stoplicht).map { $0 == stoplicht.bands.first } ?? false }
      guard !few.isEmpty else { continue }
      let member = PackageMember(kind: .preventiescan, index: index)
      signals[member] = PackageSignal(
        member: member,
        actions: group.actions.count,
        few: few.count,
        nobody: few.count { $0[.ja] == 0 && $0[.deels] == 0 }
      )
    }
    return signals
  }
}
