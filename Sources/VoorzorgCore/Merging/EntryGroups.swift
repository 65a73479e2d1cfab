/// The entries of one list of several people, put together: those that are the same one.
struct EntryGroups {
  /// One entry as several people have it.
  struct Group {
    let key: MergedOrder.Key
    /// What holds on to it from now on.
    var id: String
    let sides: [RecordMerge.Side]
    /// As it was in the common older version; nil when it was not there.
    let base: RecordMerge.Side?
    /// Whether somebody took it away, and nobody changed it.
    let isGone: Bool
  }

  private(set) var all: [Group] = []
  /// The order of each person.
  private(set) var orders: [[MergedOrder.Key]] = []
  private(set) var baseOrder: [MergedOrder.Key] = []

  /// Puts the entries of a list together: by id, or people by what is known of them.
  ///
  /// Two people who each add an entry to a list whose ids are only numbers give it the same one. When the two have no
  /// answer in common they are two entries, and the later one gets a number of its own.
  init(
    _ sides: [RecordMerge.Side],
    _ base: RecordMerge.Side,
    _ slot: Int,
    _ list: Form.List,
    byContent: Bool
  ) {
    typealias Entry = RecordMerge.Side
    func entries(_ side: Entry) -> [Entry] {
      side.record.lists[slot].map {
        Entry(record: $0, prefix: side.prefix + list.prefix(ofEntry: $0.id), index: side.index)
      }
    }
    let lists = sides.map(entries)
    let old = entries(base)
    let keys: ([Entry]) -> [MergedOrder.Key]
    if byContent {
      let people = KnownPeople(lists + [old])
      keys = people.keys
    } else {
      let namesakes = list.idField == nil ? Namesakes(lists.joined(), base: old) : Namesakes()
      keys = { $0.map(namesakes.key) }
    }
    orders = lists.map(keys)
    baseOrder = keys(old)
    var found: [MergedOrder.Key: (sides: [Entry], base: Entry?)] = [:]
    for (entries, order) in zip(lists, orders) {
      for (key, entry) in zip(order, entries) { found[key, default: ([], nil)].sides.append(entry) }
    }
    for (key, entry) in zip(baseOrder, old) { found[key, default: ([], nil)].base = entry }
    let ordered = found.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    all = ordered.map { key, entry in
      let ids = (entry.sides + [entry.base].compactMap(\.self)).compactMap(\.record.id)
      let id = entry.base?.record.id ?? ids.min { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      let isGone =
        entry.sides.count < sides.count
        && entry.base.map { base in entry.sides.allSatisfy { $0.record.isSame(as: base.record) } } ?? false
      return Group(key: key, id: id ?? "", sides: entry.sides, base: entry.base, isGone: isGone)
    }
    separate()
  }

  /// Gives another number to entries that would have the id of another: what was there before keeps its own.
  private mutating func separate() {
    var taken: Set<String> = []
    var doubles: [Int] = []
    let order = all.indices.filter { !all[$0].isGone }.sorted {
      (all[$0].base == nil ? 1 : 0, $0) < (all[$1].base == nil ? 1 : 0, $1)
    }
    for index in order where !taken.insert(all[index].id).inserted { doubles.append(index) }
    for index in doubles {
      var number = 1
      while !taken.insert("\(number)").inserted { number += 1 }
      all[index].id = "\(number)"
    }
  }
}

/// Entries that have the same number by chance.
struct Namesakes {
  private var keys: [[UInt8]: MergedOrder.Key] = [:]

  /// None: every id says which entry it is.
  init() {}

  init(_ entries: some Sequence<RecordMerge.Side>, base: [RecordMerge.Side]) {
    let known = Set(base.compactMap(\.record.id))
    let new = Dictionary(grouping: entries.filter { !known.contains($0.record.id ?? "") }) {
      $0.record.id ?? ""
    }
    for (id, entries) in new where entries.count > 1 {
      // Each entry goes with all that it shares an answer with, and with all that those do.
      var clusters: [[RecordMerge.Side]] = []
      for entry in entries {
        let near = clusters.indices.filter { clusters[$0].contains { $0.record.mayBe(entry.record) } }
        let joined = near.flatMap { clusters[$0] } + [entry]
        clusters = clusters.indices.filter { !near.contains($0) }.map { clusters[$0] } + [joined]
      }
      guard clusters.count > 1 else { continue }
      for cluster in clusters {
        let bytes = cluster.map(\.record.ownBytes)
        let first = bytes.min { $0.lexicographicallyPrecedes($1) } ?? []
        for one in bytes { keys[Array(id.utf8) + [0] + one] = Array(id.utf8) + [0] + first }
      }
    }
  }

  /// What an entry is known by.
  func key(_ entry: RecordMerge.Side) -> MergedOrder.Key {
    let id = Array((entry.record.id ?? "").utf8)
    return keys.isEmpty ? id : keys[id + [0] + entry.record.ownBytes] ?? id
  }
}
