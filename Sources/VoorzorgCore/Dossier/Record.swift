/// The answers on one form: one place a question, one list of records a list.
public struct Record: Sendable, Equatable {
  /// What holds on to a record in a list while its position changes; nil for the dossier itself.
  public var id: String?
  /// The answers by slot of the form; nil where a question is unanswered.
  public var answers: [Answer?]
  /// The records of each list, by slot of the form.
  public var lists: [[Record]]

  /// Whether nothing in it is answered.
  var isEmpty: Bool { answers.allSatisfy { $0 == nil } && lists.allSatisfy(\.isEmpty) }

  /// The answer in a slot, as the type that its question takes.
  public subscript<Value: AnswerValue>(slot: Slot<Value>) -> Value? {
    answers[slot.index].flatMap(Value.init)
  }
}

/// The place of a question's answer in a ``Record``, with the type of the answer.
///
/// Made once from the form, so that rules and reports read answers by index and cannot misspell a name.
public struct Slot<Value: AnswerValue>: Sendable {
  let index: Int
}
