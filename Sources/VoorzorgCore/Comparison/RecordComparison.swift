/// Walks two records of one form side by side and collects what differs.
struct RecordComparison {
  private(set) var answers: [AnswerChange] = []
  private(set) var entries: [EntryChange] = []

  /// Compares two dossiers.
  init(_ old: Dossier, _ new: Dossier, _ form: Form) {
    compare(old.record, new.record, form, at: nil)
  }

  private mutating func compare(_ old: Record, _ new: Record, _ form: Form, at place: ComparedEntry?) {
    for (slot, entry) in form.entries.enumerated() {
      let change = AnswerChange(entry, at: place, from: old.answers[slot], to: new.answers[slot])
      if let change { answers.append(change) }
    }
    for (slot, list) in form.lists.enumerated() {
      let (before, after) = (old.lists[slot], new.lists[slot])
      // Most dossiers have few of the optional parts, and an empty one needs no form.
      if before.isEmpty, after.isEmpty { continue }
      if list.isSingle {
        comparePart(before.first, after.first, list, inside: place)
      } else {
        compare(before, after, list, inside: place)
      }
    }
  }

  /// A part that may be left alone: one that is not there is one in which nothing is answered.
  private mutating func comparePart(
    _ old: Record?,
    _ new: Record?,
    _ list: Form.List,
    inside outer: ComparedEntry?
  ) {
    let (old, new) = (old ?? list.form.emptyRecord, new ?? list.form.emptyRecord)
    let part = ComparedEntry(outer: outer, list: list, id: "", old: (1, old), new: (1, new))
    compare(old, new, list.form, at: part)
  }

  private mutating func compare(
    _ old: [Record],
    _ new: [Record],
    _ list: Form.List,
    inside outer: ComparedEntry?
  ) {
    let pairs = RecordPairs(old, new)
    for pair in pairs.all {
      let entry = ComparedEntry(outer: outer, list: list, id: pair.id, old: pair.old, new: pair.new)
      switch (pair.old, pair.new) {
      case (let old?, let new?):
        if pairs.isMoved(pair) { entries.append(EntryChange(entry: entry, kind: .verplaatst)) }
        compare(old.record, new.record, list.form, at: entry)
      case (nil, _): entries.append(EntryChange(entry: entry, kind: .nieuw))
      case (_, nil): entries.append(EntryChange(entry: entry, kind: .vervallen))
      }
    }
  }
}

/// The entries of two lists, known again by their ids: those of the newer one in its order, then those that are gone.
struct RecordPairs {
  /// An entry in one of the lists or in both, with its position from 1.
  struct Pair {
    let id: String
    let old: (position: Int, record: Record)?
    let new: (position: Int, record: Record)?
  }

  private(set) var all: [Pair] = []
  /// The ids of the entries in both lists, in the order of each.
  private let commonOld: [String: Int]
  private let commonNew: [String: Int]

  init(_ old: [Record], _ new: [Record]) {
    // A dossier that was read whole has no id twice.
    let before = Dictionary(
      old.enumerated().map { ($1.id ?? "", (position: $0 + 1, record: $1)) },
      uniquingKeysWith: { first, _ in first }
    )
    let (oldIDs, newIDs) = (old.map { $0.id ?? "" }, new.map { $0.id ?? "" })
    let (inOld, inNew) = (Set(oldIDs), Set(newIDs))
    commonOld = RecordPairs.ranks(oldIDs.filter(inNew.contains))
    commonNew = RecordPairs.ranks(newIDs.filter(inOld.contains))
    for (index, record) in new.enumerated() {
      let id = newIDs[index]
      all.append(Pair(id: id, old: before[id], new: (index + 1, record)))
    }
    for (index, record) in old.enumerated() where !inNew.contains(oldIDs[index]) {
      all.append(Pair(id: oldIDs[index], old: (index + 1, record), new: nil))
    }
  }

  /// Whether the order itself changed for an entry: one that only shifts because another came or went is not moved.
  func isMoved(_ pair: Pair) -> Bool {
    commonOld[pair.id] != commonNew[pair.id] && pair.old?.position != pair.new?.position
  }

  private static func ranks(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
