/// One order of the entries of a list out of those of several people.
struct MergedOrder {
  /// What an entry is known by.
  typealias Key = [UInt8]

  /// The entries in order. The same whoever comes first.
  private(set) var keys: [Key] = []
  /// Whether the orders leave no choice: none contradicts another, and which comes first always follows from them.
  private(set) var isSettled = true

  /// Puts entries in order.
  ///
  /// - Parameters:
  ///   - wanted: the entries.
  ///   - orders: the order of each person, which may lack some.
  ///   - base: the order in the common older version; who left that as it was has no say against who changed it.
  init(_ wanted: Set<Key>, orders: [[Key]], base: [Key]) {
    let base = base.filter(wanted.contains)
    let kept = Set(orders.map { $0.filter(wanted.contains) }).filter { !$0.isEmpty }
    if kept.count == 1, let only = kept.first, only.count == wanted.count {
      keys = only
      return
    }
    let inBase = Set(base)
    let changed = kept.filter { order in
      let present = Set(order)
      return order.filter(inBase.contains) != base.filter(present.contains)
    }
    var followers: [Key: Set<Key>] = [:]
    var waits: [Key: Int] = [:]
    var ranks: [Key: Int] = [:]
    func follow(_ order: [Key], whereBaseHolds: Bool) {
      for (index, key) in order.enumerated() { ranks[key] = min(ranks[key] ?? .max, index) }
      for (one, next) in zip(order, order.dropFirst()) {
        if !whereBaseHolds, inBase.contains(one), inBase.contains(next) { continue }
        if followers[one, default: []].insert(next).inserted { waits[next, default: 0] += 1 }
      }
    }
    for order in kept { follow(order, whereBaseHolds: changed.isEmpty || changed.contains(order)) }
    follow(base, whereBaseHolds: changed.isEmpty)
    place(wanted, followers, waits, ranks)
  }

  /// Takes one entry after the other that waits for none.
  private mutating func place(
    _ wanted: Set<Key>,
    _ followers: [Key: Set<Key>],
    _ waits: [Key: Int],
    _ ranks: [Key: Int]
  ) {
    var waits = waits
    func isBefore(_ one: Key, _ other: Key) -> Bool {
      let (rank, otherRank) = (ranks[one] ?? .max, ranks[other] ?? .max)
      return rank == otherRank ? one.lexicographicallyPrecedes(other) : rank < otherRank
    }
    var rest = wanted
    while !rest.isEmpty {
      let free = rest.filter { waits[$0] ?? 0 <= 0 }
      if free.count != 1 { isSettled = false }
      // Where orders contradict each other all wait for another.
      guard let next = (free.isEmpty ? rest : free).min(by: isBefore) else { return }
      keys.append(next)
      rest.remove(next)
      for follower in followers[next] ?? [] { waits[follower, default: 0] -= 1 }
    }
  }
}
