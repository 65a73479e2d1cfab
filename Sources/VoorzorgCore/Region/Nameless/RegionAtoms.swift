/// The finest classes of municipalities: every group that is counted apart consists of whole ones.
struct RegionAtoms: Sendable {
  /// For each class the groups that it is in, a bit each.
  let memberships: [UInt32]
  /// For each municipality its class.
  let places: [Int]
  /// For each class how many municipalities it has.
  let sizes: [Int]

  /// The classes of municipalities that are in the same groups, in an order that does not go by that of the
  /// municipalities.
  init(_ gemeenten: [RegionContribution], groups: [RegionGroup]) {
    let all = gemeenten.map { gemeente in
      groups.indices.reduce(into: UInt32(0)) { bits, group in
        if groups[group].contains(gemeente) { bits |= 1 << group }
      }
    }
    memberships = Set(all).sorted()
    places = all.map { [memberships] bits in memberships.firstIndex(of: bits) ?? 0 }
    var sizes = [Int](repeating: 0, count: memberships.count)
    for place in places { sizes[place] += 1 }
    self.sizes = sizes
  }

  /// The classes of which a group consists.
  func parts(ofGroup group: Int) -> [Int] {
    memberships.indices.filter { memberships[$0] & (1 << group) != 0 }
  }

  /// What classes have, added up over a group.
  func sum(_ values: [Int], overGroup group: Int) -> Int {
    parts(ofGroup: group).reduce(0) { $0 + values[$1] }
  }
}
