/// Walks the records of several people and of a common older version side by side, and makes one of them.
struct RecordMerge {
  /// A record as one person has it.
  struct Side {
    let record: Record
    /// What the names of its questions begin with in that person's dossier.
    let prefix: String
    /// The person, by position.
    let index: Int
  }

  let form: Form
  let plan: Int
  let invullers: Int
  /// Who is behind each dossier.
  let people: [[String]]
  /// The open points of each dossier by name.
  let points: [[String: [OpenPunt.Mening]]]
  let basePoints: [String: [OpenPunt.Mening]]
  /// The points that are left, in the order of the form.
  private(set) var openPunten: [OpenPunt] = []
  /// The names that were looked at, as each dossier has them.
  private var visited: Set<String> = []
  /// What the names begin with of what is gone.
  private var gone: [String] = []

  init(_ dossiers: [Dossier], base: Dossier?, people: [[String]], _ instrument: Instrument) {
    form = instrument.form
    plan = instrument.plan.list
    invullers = instrument.head.invullers
    self.people = people
    points = dossiers.map(RecordMerge.points)
    basePoints = base.map(RecordMerge.points) ?? [:]
  }

  /// The record of the whole dossier.
  mutating func merge(_ dossiers: [Dossier], base: Dossier?) -> Record {
    let sides = dossiers.enumerated().map { Side(record: $1.record, prefix: "", index: $0) }
    let base = Side(record: base?.record ?? form.emptyRecord, prefix: "", index: -1)
    let merged = merge(sides, base, form, prefix: "")
    keepOtherPoints(sides)
    return merged
  }

  /// Makes one record of several.
  private mutating func merge(_ sides: [Side], _ base: Side, _ form: Form, prefix: String) -> Record {
    var result = form.emptyRecord
    for (slot, entry) in form.entries.enumerated() {
      let before = state(of: base, entry.path, OpenPunt.Waarde(base.record.answers[slot]))
      let states = sides.map { state(of: $0, entry.path, OpenPunt.Waarde($0.record.answers[slot])) }
      let merged = MergedState.merged(states, base: before)
      result.answers[slot] = answer(merged.answer, among: sides + [base], slot)
      add(merged, named: prefix + entry.path)
    }
    for (slot, list) in form.lists.enumerated() {
      if base.record.lists[slot].isEmpty, sides.allSatisfy({ $0.record.lists[slot].isEmpty }) { continue }
      result.lists[slot] =
        list.isSingle
        ? part(sides, base, slot, list, prefix: prefix) : entries(sides, base, slot, list, prefix: prefix)
    }
    return result
  }

  /// The answer behind a value: it is one that somebody gave.
  private func answer(_ value: OpenPunt.Waarde, among sides: [Side], _ slot: Int) -> Answer? {
    guard value != .leeg else { return nil }
    return sides.lazy.compactMap { $0.record.answers[slot] }.first { OpenPunt.Waarde($0).isSame(as: value) }
  }

  private mutating func part(
    _ sides: [Side],
    _ base: Side,
    _ slot: Int,
    _ list: Form.List,
    prefix: String
  ) -> [Record] {
    func inner(_ side: Side) -> Side {
      let record = side.record.lists[slot].first ?? list.form.emptyRecord
      return Side(record: record, prefix: side.prefix + list.prefix(ofEntry: nil), index: side.index)
    }
    let merged = merge(
      sides.map(inner),
      inner(base),
      list.form,
      prefix: prefix + list.prefix(ofEntry: nil)
    )
    return merged.isEmpty ? [] : [merged]
  }

  private mutating func entries(
    _ sides: [Side],
    _ base: Side,
    _ slot: Int,
    _ list: Form.List,
    prefix: String
  ) -> [Record] {
    let isPeople = slot == invullers && prefix.isEmpty
    let groups = EntryGroups(sides, base, slot, list, byContent: isPeople)
    var kept: [MergedOrder.Key: Record] = [:]
    var nested: [MergedOrder.Key: [OpenPunt]] = [:]
    let before = openPunten
    for group in groups.all {
      openPunten = []
      let record = merge(group, list, sides, prefix: prefix)
      nested[group.key] = openPunten
      kept[group.key] = record
    }
    openPunten = before
    let order = MergedOrder(Set(kept.keys), orders: groups.orders, base: groups.baseOrder)
    if slot == plan, prefix.isEmpty { addOrder(sides, base, slot, list, isSettled: order.isSettled) }
    for key in order.keys { openPunten += nested[key] ?? [] }
    return order.keys.compactMap { kept[$0] }
  }

  /// Makes one entry of those that several people have; nil when it is gone.
  private mutating func merge(
    _ group: EntryGroups.Group,
    _ list: Form.List,
    _ sides: [Side],
    prefix: String
  ) -> Record? {
    guard !group.isGone else {
      gone += (group.sides + [group.base].compactMap(\.self)).map(\.prefix)
      return nil
    }
    let name = prefix + list.prefix(ofEntry: group.id).dropLast()
    var state = MergedState.merged(
      group.sides.map { self.state(of: $0, "", .leeg) },
      base: group.base.map { self.state(of: $0, "", .leeg) } ?? MergedState()
    )
    if let base = group.base, group.sides.count < sides.count {
      let changed = group.sides.filter { !$0.record.isSame(as: base.record) }
      let removers = sides.filter { side in !group.sides.contains { $0.index == side.index } }
      state.meningen =
        ((state.meningen ?? []) + [
          OpenPunt.Mening(OpenPunt.weg, door: removers.flatMap { people[$0.index] }),
          OpenPunt.Mening(OpenPunt.blijft, door: changed.flatMap { people[$0.index] }),
        ]).united
    }
    add(state, named: name)
    let empty = Side(record: list.form.emptyRecord, prefix: "", index: -1)
    var merged = merge(group.sides, group.base ?? empty, list.form, prefix: name + ".")
    merged.id = group.id
    return merged
  }

  /// Notes the orders of the priorities that people have, where one does not follow from the other.
  private mutating func addOrder(
    _ sides: [Side],
    _ base: Side,
    _ slot: Int,
    _ list: Form.List,
    isSettled: Bool
  ) {
    func order(_ side: Side) -> MergedState {
      let ids = side.record.lists[slot].compactMap(\.id)
      return self.state(of: side, list.name, ids.isEmpty ? .leeg : .volgorde(ids))
    }
    let states = sides.map(order)
    var state = MergedState.merged(states, base: order(base))
    // Somebody who has no priorities has nothing to say about their order.
    state.meningen = state.meningen?.filter { $0.antwoord != .leeg }
    let isOpen = states.contains { $0.meningen != nil } || !isSettled
    if isOpen, state.meningen?.count ?? 0 > 1 { add(state, named: list.name) }
  }

  private mutating func add(_ state: MergedState, named name: String) {
    guard let meningen = state.meningen else { return }
    openPunten.append(OpenPunt(name: name, meningen: meningen))
  }

  /// What somebody says about a question of a record; about the record itself where the path is empty.
  private mutating func state(
    of side: Side,
    _ path: String,
    _ answer: OpenPunt.Waarde
  ) -> MergedState {
    guard side.index >= 0 else {
      if basePoints.isEmpty { return MergedState(answer: answer) }
      return MergedState(answer: answer, meningen: basePoints[name(side, path)])
    }
    let known = points[side.index]
    guard !known.isEmpty else { return MergedState(answer: answer, people: people[side.index]) }
    let name = name(side, path)
    visited.insert(name)
    return MergedState(answer: answer, meningen: known[name], people: people[side.index])
  }

  private func name(_ side: Side, _ path: String) -> String {
    path.isEmpty ? String(side.prefix.dropLast()) : side.prefix + path
  }

  /// Keeps the points about what no dossier has: nobody settled them.
  private mutating func keepOtherPoints(_ sides: [Side]) {
    let names = Set(points.flatMap(\.keys)).subtracting(visited)
    for name in names.sorted() where !gone.contains(where: { name.hasPrefix($0) }) {
      let states = sides.map { MergedState(meningen: points[$0.index][name]) }
      add(MergedState.merged(states, base: MergedState(meningen: basePoints[name])), named: name)
    }
  }

  private static func points(of dossier: Dossier) -> [String: [OpenPunt.Mening]] {
    Dictionary(dossier.openPunten.map { ($0.name, $0.meningen) }, uniquingKeysWith: +)
  }
}
