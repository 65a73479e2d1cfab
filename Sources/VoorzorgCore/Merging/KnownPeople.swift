/// The people who filled in several dossiers: the same one is known again by name, organisation and role.
///
/// Ids of people are numbers, which say nothing across dossiers.
struct KnownPeople {
  /// The people who are known by what another dossier says of them: it has the same, and their role or organisation as
  /// well.
  private var fuller: [[UInt8]: [UInt8]] = [:]
  /// What two people in one dossier are known by.
  private var twice: Set<[UInt8]> = []

  init(_ lists: [[RecordMerge.Side]]) {
    let people = Dictionary(
      lists.joined().map { ($0.record.ownBytes, $0.record) },
      uniquingKeysWith: { first, _ in first }
    )
    let present = lists.map { Set($0.map(\.record.ownBytes)) }
    for (bytes, record) in people {
      let candidates = people.filter { other in
        other.key != bytes && record.isWithin(other.value)
          // Who tells the two apart in one dossier means two people.
          && !present.contains { $0.contains(bytes) && $0.contains(other.key) }
      }
      // With two that it may be nobody knows which.
      if candidates.count == 1, let only = candidates.first { fuller[bytes] = only.key }
    }
    for list in lists {
      var seen: Set<[UInt8]> = []
      for entry in list where !seen.insert(known(entry.record)).inserted {
        twice.insert(known(entry.record))
      }
    }
  }

  /// What the people in one list are known by; those of whom one dossier has two the same also by their number.
  func keys(_ list: [RecordMerge.Side]) -> [MergedOrder.Key] {
    list.map { entry in
      let bytes = known(entry.record)
      return twice.contains(bytes) ? bytes + Array("#\(entry.record.id ?? "")".utf8) : bytes
    }
  }

  private func known(_ record: Record) -> [UInt8] {
    var bytes = record.ownBytes
    while let next = fuller[bytes] { bytes = next }
    return bytes
  }
}

extension Record {
  /// The bytes of its own answers, without those of its lists.
  var ownBytes: [UInt8] {
    answers.reduce(into: []) { $0 += OpenPunt.Waarde($1).bytes + [255] }
  }

  /// Whether two records are the same to the byte, with all that is in their lists.
  func isSame(as other: Record) -> Bool {
    id == other.id && lists.count == other.lists.count
      && zip(answers, other.answers).allSatisfy { OpenPunt.Waarde($0).isSame(as: OpenPunt.Waarde($1)) }
      && zip(lists, other.lists).allSatisfy { one, two in
        one.count == two.count && zip(one, two).allSatisfy { $0.isSame(as: $1) }
      }
  }

  /// Whether two entries may be one and the same: they share an answer, or none of their answers differs.
  func mayBe(_ other: Record) -> Bool {
    var differs = false
    for case (let one?, let two?) in zip(answers, other.answers) {
      if OpenPunt.Waarde(one).isSame(as: OpenPunt.Waarde(two)) { return true }
      differs = true
    }
    return !differs
  }

  /// Whether another says all that this one says, beginning with the first answer, and more.
  fileprivate func isWithin(_ other: Record) -> Bool {
    answers.first.flatMap(\.self) != nil
      && zip(answers, other.answers).allSatisfy { mine, others in
        mine == nil || OpenPunt.Waarde(mine).isSame(as: OpenPunt.Waarde(others))
      }
  }
}
