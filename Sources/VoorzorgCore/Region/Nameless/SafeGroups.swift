/// Chooses the groups whose counts may stand beside each other.
///
/// Who has the counts of some groups has every sum and difference of them as well. Groups are safe together when none
/// of these is about fewer municipalities than the floor: when no combination of them, other than nothing, vanishes
/// outside a set of classes that together is smaller than the floor. A combination may count a class any number of
/// times, so this holds for more than plain sums and differences.
struct SafeGroups: Sendable {
  private let atoms: RegionAtoms
  private let floor: Int
  /// The groups in the order in which they are chosen, the whole first.
  private var preference: [Int]
  private var chosen: [[Int]: [Int]] = [:]

  /// A chooser among groups of municipalities, of which the first is the whole; larger ones come before smaller ones.
  init(_ atoms: RegionAtoms, groups: Range<Int>, floor: Int) {
    self.atoms = atoms
    self.floor = floor
    let sizes = groups.map { atoms.sum(atoms.sizes, overGroup: $0) }
    // The group's place decides between equals, so that the same counts always give the same choice.
    preference = groups.sorted { ($0 != 0 ? 1 : 0, -sizes[$0], $0) < ($1 != 0 ? 1 : 0, -sizes[$1], $1) }
  }

  /// Chooses only among some of the groups from now on.
  mutating func keepOnly(_ groups: [Int]) {
    preference.removeAll { !groups.contains($0) }
    chosen = [:]
  }

  /// The groups that may be shown, in order; none when the whole is below the floor.
  ///
  /// - Parameter sizes: for each class how many municipalities the counts are about.
  mutating func groups(for sizes: [Int]) -> [Int] {
    // Above the floor a size makes no difference, so that most questions are like one that came before.
    let key = sizes.map { min($0, floor) }
    if let known = chosen[key] { return known }
    var groups: [Int] = []
    for group in preference where atoms.sum(sizes, overGroup: group) >= floor {
      guard group == 0 || !groups.isEmpty else { break }
      if isSafe(groups + [group], sizes) { groups.append(group) }
    }
    groups.sort()
    chosen[key] = groups
    return groups
  }

  private func isSafe(_ groups: [Int], _ sizes: [Int]) -> Bool {
    let present = sizes.indices.filter { sizes[$0] > 0 }
    let rank = rank(of: groups, over: present)
    let small = present.filter { sizes[$0] < floor }
    return (1..<max(1, 1 << small.count)).allSatisfy { bits in
      let set = small.indices.filter { bits & (1 << $0) != 0 }.map { small[$0] }
      guard set.reduce(0, { $0 + sizes[$1] }) < floor else { return true }
      // The rank falls exactly when some combination has nothing left outside the set.
      return self.rank(of: groups, over: present.filter { !set.contains($0) }) == rank
    }
  }

  /// How many of the groups are no combination of the others, seen over some classes only; in whole numbers, so exact.
  private func rank(of groups: [Int], over classes: [Int]) -> Int {
    var rows = groups.map { group in classes.map { atoms.memberships[$0] & (1 << group) != 0 ? 1 : 0 } }
    var rank = 0
    // Each step is divided by the pivot of the one before, which always goes in: so numbers stay small (Bareiss).
    var divisor = 1
    for column in classes.indices {
      guard let pivot = rows[rank...].firstIndex(where: { $0[column] != 0 }) else { continue }
      rows.swapAt(rank, pivot)
      let own = rows[rank][column]
      for row in rows.indices.dropFirst(rank + 1) {
        let other = rows[row][column]
        rows[row] = zip(rows[row], rows[rank]).map { ($0 * own - $1 * other) / divisor }
      }
      divisor = own
      rank += 1
      if rank == rows.count { break }
    }
    return rank
  }
}
