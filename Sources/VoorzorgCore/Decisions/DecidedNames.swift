/// The names of what was decided, held against a dossier as it is now: which entries of lists there were, and what has
/// gone.
struct DecidedNames {
  private let decided: DecidedAnswers
  private let dossier: Dossier
  private let instrument: Instrument
  /// Where each decided answer has its place now.
  private let places: [(name: String, place: Place)]
  /// The names of the entries that there were, by id.
  private var entries: Set<String> = []

  /// Where a question stands now.
  enum Place {
    case answer(AnswerPosition)
    /// In an entry that has gone.
    case goneEntry(Form.List, name: String, outer: ListEntry?)
    /// Nowhere: this version does not ask it.
    case unknown
  }

  init(_ decided: DecidedAnswers, _ dossier: Dossier, _ instrument: Instrument) {
    self.decided = decided
    self.dossier = dossier
    self.instrument = instrument
    var entries: Set<String> = []
    places = decided.antwoorden.map { answer in
      (answer.name, DecidedNames.place(of: answer.name, dossier, instrument, entries: &entries))
    }
    let list = instrument.form.lists[instrument.plan.list]
    self.entries = entries.union(decided.prioriteiten.map { list.prefix(ofEntry: $0) })
  }

  /// The outermost entry around a question that was not there when it was decided; nil when they all were.
  func newEntry(of position: AnswerPosition) -> ListEntry? {
    var new: ListEntry?
    var entry = position.outer
    while let current = entry {
      if !current.list.isSingle, !entries.contains(name(of: current)) { new = current }
      entry = current.outer
    }
    return new
  }

  /// The priorities that were not there, also where nothing in them is answered.
  func newPriorities(told: inout Set<String>) -> [DecidedChange] {
    let list = instrument.form.lists[instrument.plan.list]
    return dossier.priorities(instrument).enumerated().compactMap { index, priority in
      let entry = ListEntry(list: list, index: index)
      guard !entries.contains(list.prefix(ofEntry: priority.id)), told.insert(name(of: entry)).inserted else {
        return nil
      }
      return .added(entry, dossier, instrument)
    }
  }

  /// What has gone: decided answers that are not among those that are there, each entry with its answers as one.
  ///
  /// - Parameter present: the answers that are there, by name, with where they stand.
  func gone(beside present: [String: Int]) -> [PlacedChange] {
    var told: Set<String> = []
    var changes: [PlacedChange] = []
    var before = 0
    for (name, place) in places {
      if let index = present[name] {
        before = index + 1
        continue
      }
      switch place {
      case .answer(let position):
        changes.append((before, .answer(.weggehaald, position, dossier, instrument)))
      case .goneEntry(let list, let entry, let outer):
        guard told.insert(entry).inserted else { continue }
        changes.append((before, .gone(list, name: entry, outer: outer, dossier, instrument)))
      case .unknown:
        let words = "de vraag '\(name.shown)'"
        changes.append((before, DecidedChange(.weggehaald, .unknown(name), question: name, words: words)))
      }
    }
    let list = instrument.form.lists[instrument.plan.list]
    let ids = dossier.priorities(instrument).compactMap(\.id)
    return changes
      + decided.prioriteiten.map { ($0, list.prefix(ofEntry: $0)) }
      .filter { !ids.contains($0) && !told.contains($1) }
      .map { (before, .gone(list, name: $1, outer: nil, dossier, instrument)) }
  }

  /// What the names of an entry's questions begin with, entries by id.
  func name(of entry: ListEntry) -> String {
    let record = dossier.record(of: entry, instrument)
    return (entry.outer.map(name) ?? "") + entry.list.prefix(ofEntry: record?.id)
  }

  /// Where a question with entries by id stands now.
  private static func place(
    of name: String,
    _ dossier: Dossier,
    _ instrument: Instrument,
    entries: inout Set<String>
  ) -> Place {
    var form = instrument.form
    var record: Record? = dossier.record
    var outer: ListEntry?
    var prefix = ""
    var rest = Substring(name)
    while true {
      if let slot = form.slot(of: String(rest)) {
        return .answer(AnswerPosition(outer: outer, entry: form.entries[slot]))
      }
      let wanted = String(rest.prefix { $0 != "." })
      let slot = outer == nil ? form.list(named: wanted, for: dossier.subject) : form.list(named: wanted)
      guard let slot, rest.count > wanted.count else { return .unknown }
      let list = form.lists[slot]
      rest = rest.dropFirst(wanted.count + 1)
      let records = record?.lists[slot] ?? []
      // An id may hold a dot when somebody made it by hand.
      let index = list.isSingle ? 0 : records.firstIndex { $0.id.map { rest.hasPrefix($0 + ".") } ?? false }
      let id = list.isSingle ? nil : index.map { records[$0].id ?? "" } ?? String(rest.prefix { $0 != "." })
      prefix += list.prefix(ofEntry: id)
      if let id {
        entries.insert(prefix)
        rest = rest.dropFirst(id.count + 1)
      }
      guard let index else { return .goneEntry(list, name: prefix, outer: outer) }
      record = records.indices.contains(index) ? records[index] : nil
      outer = ListEntry(outer: outer, list: list, index: index)
      form = list.form
    }
  }
}
