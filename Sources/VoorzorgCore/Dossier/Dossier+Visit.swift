/// The question that an answer belongs to, as a walk over a dossier meets it.
///
/// The name is put together only when somebody asks for it: most walks look at thousands of answers and name none.
struct AnswerPosition: Sendable, Equatable {
  /// The entry of a list that the question stands in; nil for a question of the dossier itself.
  let outer: ListEntry?
  let entry: Form.Entry

  /// The name of the question, such as `implementatieplan.1.doel`.
  var name: String { (outer?.prefix ?? "") + entry.path }

  /// Two positions are equal when they name the same question.
  static func == (lhs: AnswerPosition, rhs: AnswerPosition) -> Bool {
    lhs.name == rhs.name
  }
}

/// An entry of a list in a dossier, such as the second priority.
final class ListEntry: Sendable {
  let outer: ListEntry?
  let list: Form.List
  /// The position in the list, from 0.
  let index: Int

  init(outer: ListEntry? = nil, list: Form.List, index: Int) {
    self.outer = outer
    self.list = list
    self.index = index
  }

  /// What the names of its questions begin with, such as `implementatieplan.2.`.
  var prefix: String {
    "\(outer?.prefix ?? "")\(list.name)." + (list.isSingle ? "" : "\(index + 1).")
  }
}

extension Dossier {
  /// Gives every question of the dossier with its answer to `body`, in the order of the form.
  func visitAnswers(_ form: Form, _ body: (AnswerPosition, Answer?) -> Void) {
    Dossier.visit(record, form, outer: nil, body)
  }

  private static func visit(
    _ record: Record,
    _ form: Form,
    outer: ListEntry?,
    _ body: (AnswerPosition, Answer?) -> Void
  ) {
    for (entry, answer) in zip(form.entries, record.answers) {
      body(AnswerPosition(outer: outer, entry: entry), answer)
    }
    for (slot, list) in form.lists.enumerated() {
      for (index, element) in record.lists[slot].enumerated() {
        visit(element, list.form, outer: ListEntry(outer: outer, list: list, index: index), body)
      }
    }
  }
}
