/// The place of one answer in a dossier: through which lists, and in which slot.
public struct AnswerPlace: Sendable, Hashable {
  /// An entry of a list on the way.
  public struct Step: Sendable, Hashable {
    /// The slot of the list.
    var list: Int
    /// The entry, from 0; the count of the list for one that is still to be made.
    var entry: Int
  }

  /// The lists on the way, outermost first.
  var steps: [Step] = []
  /// The slot in the innermost record.
  var slot: Int
}

extension Dossier {
  /// The record at the end of the way; nil when an entry on it is still to be made.
  func record(at steps: some Sequence<AnswerPlace.Step>) -> Record? {
    var record = record
    for step in steps {
      guard record.lists[step.list].indices.contains(step.entry) else { return nil }
      record = record.lists[step.list][step.entry]
    }
    return record
  }

  /// The answer at a place; nil when unanswered, or when the place is in an entry still to be made.
  public subscript(place: AnswerPlace) -> Answer? {
    record(at: place.steps)?.answers[place.slot]
  }

  /// Gives or takes away the answer at a place, making the list entry it is in when that is the next one.
  mutating func set(_ answer: Answer?, at place: AnswerPlace, form: Form) {
    Dossier.set(answer, in: &record, form: form, place.steps[...], slot: place.slot)
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
      entry.id = ""
      record.lists[step.list].append(entry)
    }
    set(answer, in: &record.lists[step.list][step.entry], form: list.form, steps.dropFirst(), slot: slot)
  }
}
