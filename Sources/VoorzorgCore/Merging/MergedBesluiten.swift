/// The decisions of several dossiers as one list.
enum MergedBesluiten {
  /// Each decision once, in an order that does not depend on who came first. Two that have the same number by chance are
  /// both kept; the later gets another.
  ///
  /// - Parameter base: those in the common older version; one that somebody withdrew since is gone.
  static func merge(_ lists: [[Besluit]], base: [Besluit]) -> [Besluit] {
    let present = lists.map { Set($0.map(key)) }
    let old = Set(base.map(key))
    var wanted = present.reduce(into: Set<MergedOrder.Key>()) { $0.formUnion($1) }
    wanted = wanted.filter { key in !old.contains(key) || present.allSatisfy { $0.contains(key) } }
    let order = MergedOrder(wanted, orders: lists.map { $0.map(key) }, base: base.map(key))
    let known = Dictionary(
      lists.joined().map { (key($0), $0) },
      uniquingKeysWith: { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) ? $0 : $1 }
    )
    var taken: Set<String> = []
    var merged = order.keys.compactMap { known[$0] }
    var doubles: [Int] = []
    for index in merged.indices where !taken.insert(merged[index].id).inserted { doubles.append(index) }
    for index in doubles {
      var number = 1
      while !taken.insert("\(number)").inserted { number += 1 }
      merged[index].id = "\(number)"
    }
    return merged
  }

  /// What a decision is known by: all that it says.
  private static func key(_ besluit: Besluit) -> MergedOrder.Key {
    var besluit = besluit
    besluit.id = ""
    var writer = JSONWriter()
    writer.object(besluit.write)
    return writer.bytes
  }
}
