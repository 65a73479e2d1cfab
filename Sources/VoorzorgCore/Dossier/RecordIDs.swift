extension Form.List {
  /// Gives an id to each record that came without one: a name from its answer, or the next free number.
  ///
  /// - Parameter answeredOnly: whether a record whose name has not been answered yet waits for it.
  func giveMissingIDs(_ records: inout [Record], answeredOnly: Bool = false) {
    guard records.contains(where: { $0.id?.isEmpty != false }) else { return }
    var ids = RecordIDs(taken: Set(records.compactMap(\.id)))
    for index in records.indices where records[index].id?.isEmpty != false {
      if answeredOnly, let idField, let slot = form.slot(of: idField), records[index].answers[slot] == nil {
        continue
      }
      records[index].id = newID(for: records[index], count: records.count, &ids)
    }
  }

  /// An id that no record in the list has: `respijtopties`, `respijtopties-2`, or a number.
  func newID(for record: Record, among records: [Record]) -> String {
    var ids = RecordIDs(taken: Set(records.compactMap(\.id)))
    return newID(for: record, count: records.count, &ids)
  }

  private func newID(for record: Record, count: Int, _ ids: inout RecordIDs) -> String {
    guard let idField, let slot = form.slot(of: idField) else { return ids.give("", from: 1) }
    let base = record.answers[slot].flatMap(String.init) ?? "\(itemName.lowercased())-\(count)"
    return ids.take(base) ? base : ids.give("\(base)-", from: 2)
  }
}

/// The ids in use, and the next number for each stem, so that a long list takes no longer an id.
private struct RecordIDs {
  var taken: Set<String>
  private var next: [String: Int] = [:]

  init(taken: Set<String>) {
    self.taken = taken
  }

  mutating func take(_ id: String) -> Bool {
    taken.insert(id).inserted
  }

  /// The first free id of the stem with a number behind it.
  mutating func give(_ stem: String, from first: Int) -> String {
    var number = next[stem] ?? first
    while !take("\(stem)\(number)") { number += 1 }
    next[stem] = number + 1
    return "\(stem)\(number)"
  }
}

/// The ids met so far in one list.
///
/// Lists are short, so the first ids are compared one by one; a set is only made for a long one.
struct KnownIDs {
  private var few: [String] = []
  private var many: Set<String> = []

  /// Adds an id; returns whether it is new.
  mutating func insert(_ id: String) -> Bool {
    guard !few.contains(id) else { return false }
    guard few.count == 8 else {
      few.append(id)
      return true
    }
    return many.insert(id).inserted
  }
}
