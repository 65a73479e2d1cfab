/// Counts what municipalities answered, in the groups of which that may be shown.
struct NamelessCounter {
  /// The municipalities.
  let gemeenten: [RegionContribution]
  /// The least number of municipalities.
  let floor: Int
  /// The groups that may be shown, the whole first.
  let shown: [NamelessRegion.Group]
  /// The groups that may not.
  let hidden: [NamelessRegion.Group]
  private let names: [NamelessRegion.Group]
  private let atoms: RegionAtoms
  private var safe: SafeGroups

  /// A counter of municipalities.
  init(_ gemeenten: [RegionContribution], groups: [RegionGroup], floor: Int) {
    self.gemeenten = gemeenten
    self.floor = floor
    let atoms = RegionAtoms(gemeenten, groups: groups)
    var safe = SafeGroups(atoms, groups: groups.indices, floor: floor)
    let chosen = safe.groups(for: atoms.sizes)
    // What is safe for those that answered something could be too much for all municipalities.
    safe.keepOnly(chosen)
    names = groups.indices.map { place in
      NamelessRegion.Group(
        name: groups[place].name,
        title: groups[place].title,
        count: chosen.contains(place) ? atoms.sum(atoms.sizes, overGroup: place) : nil
      )
    }
    shown = names.filter { $0.count != nil }
    hidden = names.filter { $0.count == nil }
    self.atoms = atoms
    self.safe = safe
  }

  /// Fills in a table.
  ///
  /// Who answered nothing in a table is no part of the class that it is about, for others may know who took part.
  ///
  /// - Parameters:
  ///   - everybody: whether the counts say something of each municipality, answered or not.
  ///   - answers: what a municipality answers to the question at a place, a bit an answer of the table.
  mutating func fill(
    _ table: NamelessTable,
    everybody: Bool = false,
    answers: (RegionContribution, Int) -> UInt16
  ) -> NamelessTable {
    var table = table
    let real = table.answers.indices.reduce(into: UInt16(0)) { bits, index in
      if table.answers[index].isAnswer { bits |= 1 << index }
    }
    let none = [Int](repeating: 0, count: atoms.sizes.count)
    var counts = table.rows.map { _ in [[Int]](repeating: none, count: table.answers.count) }
    var sizes = none
    for (gemeente, place) in zip(gemeenten, atoms.places) {
      var takesPart = everybody
      for row in counts.indices {
        let bits = answers(gemeente, row)
        takesPart = takesPart || bits & real != 0
        for index in table.answers.indices where bits & (1 << index) != 0 { counts[row][index][place] += 1 }
      }
      if takesPart { sizes[place] += 1 }
    }
    let groups = safe.groups(for: sizes)
    table.groups = groups.map { names[$0] }
    for row in counts.indices {
      table.rows[row].counts = groups.map { group in counts[row].map { atoms.sum($0, overGroup: group) } }
    }
    return table
  }

  /// The years that at least as many municipalities have as the floor, in order.
  func years(_ years: (RegionContribution) -> [Int]) -> [Int] {
    var counts: [Int: Int] = [:]
    for gemeente in gemeenten {
      for year in Set(years(gemeente)) { counts[year, default: 0] += 1 }
    }
    return counts.filter { $1 >= floor }.keys.sorted()
  }
}
