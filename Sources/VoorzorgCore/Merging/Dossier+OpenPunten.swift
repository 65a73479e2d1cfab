extension Dossier {
  /// Takes away the open points about a question once it has an answer.
  mutating func settle(_ place: AnswerPlace, form: Form) {
    guard !openPunten.isEmpty, let name = name(of: place, form: form) else { return }
    openPunten.removeAll { $0.name == name }
  }

  /// Takes away the open point about the order of the priorities, and those about entries that have gone.
  mutating func settleOrder(_ instrument: Instrument) {
    guard !openPunten.isEmpty else { return }
    let list = instrument.form.lists[instrument.plan.list]
    let ids = Set(priorities(instrument).compactMap(\.id))
    openPunten.removeAll { punt in
      if punt.name == list.name { return true }
      guard punt.name.hasPrefix(list.name + ".") else { return false }
      let rest = punt.name.dropFirst(list.name.count + 1)
      return !ids.contains { rest == $0 || rest.hasPrefix($0 + ".") }
    }
  }

  /// The name of a question with entries of lists by id.
  private func name(of place: AnswerPlace, form: Form) -> String? {
    var (form, record, prefix) = (form, record, "")
    for step in place.steps {
      guard record.lists[step.list].indices.contains(step.entry) else { return nil }
      let list = form.lists[step.list]
      record = record.lists[step.list][step.entry]
      prefix += list.prefix(ofEntry: record.id)
      form = list.form
    }
    return prefix + form.entries[place.slot].path
  }

  /// Settles a point by what was said in it.
  ///
  /// - Returns: whether the value fits what the point is about; if not, nothing changes.
  public mutating func settle(
    _ punt: OpenPunt,
    with waarde: OpenPunt.Waarde,
    _ instrument: Instrument
  ) -> Bool {
    switch OpenPlace(punt.name, in: self, instrument) {
    case .question(let place, let position):
      let answer = waarde.answer(to: position.entry.field)
      guard answer != nil || waarde == .leeg else { return false }
      set(answer, at: place, form: instrument.form)
    case .entry(let steps, _):
      guard waarde == OpenPunt.weg || waarde == OpenPunt.blijft else { return false }
      if waarde == OpenPunt.weg {
        Dossier.remove(steps[...], from: &record)
        openPunten.removeAll { $0.name.hasPrefix(punt.name + ".") }
      }
    case .order:
      guard case .volgorde(let ids) = waarde else { return false }
      // Who gave this order may not have known all priorities: those keep their place behind the others.
      let list = instrument.plan.list
      let old = record.lists[list]
      let known = ids.compactMap { id in old.first { $0.id == id } }
      record.lists[list] = known + old.filter { one in !known.contains { $0.id == one.id } }
    case nil: return false
    }
    openPunten.removeAll { $0.name == punt.name }
    return true
  }

  private static func remove(_ steps: ArraySlice<AnswerPlace.Step>, from record: inout Record) {
    guard let step = steps.first else { return }
    if steps.count == 1 {
      record.lists[step.list].remove(at: step.entry)
    } else {
      remove(steps.dropFirst(), from: &record.lists[step.list][step.entry])
    }
  }
}
