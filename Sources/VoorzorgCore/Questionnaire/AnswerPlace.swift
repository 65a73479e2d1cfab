/// The place of one answer in a dossier: through which lists, and in which slot.
public struct AnswerPlace: Sendable, Hashable {
  /// An entry of a list on the way.
  public struct Step: Sendable, Hashable {
    /// The slot of the list.
    var list: Int
    /// The entry, from 0; the count of the list for one that is still to be made.
    var entry: Int
    /// Whether it is a part of the dossier rather than an entry of a list: one can always write in it.
    var isPart = false
  }

  /// The lists on the way, outermost first.
  var steps: [Step] = []
  /// The slot in the innermost record.
  var slot: Int
}

extension Dossier {
  /// The record at the end of the way; nil when an entry on it is still to be made, or a part still empty.
  func record(at steps: some Sequence<AnswerPlace.Step>) -> Record? {
    var record = record
    for step in steps {
      guard record.lists[step.list].indices.contains(step.entry) else { return nil }
      record = record.lists[step.list][step.entry]
    }
    return record
  }

  /// Whether the last entry on the way is still to be made.
  func isNewEntry(at steps: some BidirectionalCollection<AnswerPlace.Step>) -> Bool {
    guard let last = steps.last, !last.isPart else { return false }
    return record(at: steps) == nil
  }

  /// The answer at a place; nil when unanswered, or when the place is in an entry still to be made.
  public subscript(place: AnswerPlace) -> Answer? {
    record(at: place.steps)?.answers[place.slot]
  }

  /// Gives or takes away the answer at a place, making the list entry it is in when that is the next one.
  mutating func set(_ answer: Answer?, at place: AnswerPlace, form: Form) {
    Dossier.set(answer, in: &record, form: form, place.steps[...], slot: place.slot)
    if answer != nil { settle(place, form: form) }
  }

  private static func set(
    _ answer: Answer?,
    in record: inout Record,
    form: Form,
    _ steps: ArraySlice<AnswerPlace.Step>,
    slot: Int
  ) {
    guard let step = steps.first else {
      record.answers[slot] = answer
      return
    }
    let list = form.lists[step.list]
    if step.entry == record.lists[step.list].count {
      guard answer != nil else { return }
      var entry = list.form.emptyRecord
      if !list.isSingle { entry.id = "" }
      record.lists[step.list].append(entry)
    }
    set(answer, in: &record.lists[step.list][step.entry], form: list.form, steps.dropFirst(), slot: slot)
    // A part in which nothing is answered any more is as it was before anything was.
    if list.isSingle, answer == nil, record.lists[step.list][step.entry].isEmpty {
      record.lists[step.list] = []
    }
  }
}
