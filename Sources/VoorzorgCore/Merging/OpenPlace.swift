/// What an open point is about, as the dossier is now.
enum OpenPlace {
  /// A question: where its answer stands, and how a walk over the dossier meets it.
  case question(AnswerPlace, AnswerPosition)
  /// An entry of a list, such as a priority.
  case entry([AnswerPlace.Step], ListEntry)
  /// The order of the priorities.
  case order

  /// Finds what a name with entries by id is about; nil when the dossier does not have it.
  init?(_ name: String, in dossier: Dossier, _ instrument: Instrument) {
    let plan = instrument.form.lists[instrument.plan.list]
    if name == plan.name {
      self = .order
      return
    }
    var (form, record) = (instrument.form, dossier.record)
    var outer: ListEntry?
    var steps: [AnswerPlace.Step] = []
    var rest = Substring(name)
    while true {
      if let slot = form.slot(of: String(rest)) {
        let position = AnswerPosition(outer: outer, entry: form.entries[slot])
        self = .question(AnswerPlace(steps: steps, slot: slot), position)
        return
      }
      let key = String(rest.prefix { $0 != "." })
      let found = outer == nil ? form.list(named: key, for: dossier.subject) : form.list(named: key)
      guard let slot = found, rest.count > key.count else { return nil }
      let (list, records) = (form.lists[slot], record.lists[slot])
      rest = rest.dropFirst(key.count + 1)
      var index = 0
      if !list.isSingle {
        // An id may hold a dot when somebody made it by hand.
        let at =
          records.firstIndex { $0.id == String(rest) }
          ?? records.firstIndex { $0.id.map { rest.hasPrefix($0 + ".") } ?? false }
        guard let at, let id = records[at].id else { return nil }
        index = at
        rest = rest.dropFirst(id.count + 1)
      }
      steps.append(AnswerPlace.Step(list: slot, entry: index, isPart: list.isSingle))
      let entry = ListEntry(outer: outer, list: list, index: index)
      if rest.isEmpty {
        self = .entry(steps, entry)
        return
      }
      record = records.indices.contains(index) ? records[index] : list.form.emptyRecord
      (form, outer) = (list.form, entry)
    }
  }
}
