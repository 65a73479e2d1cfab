/// The question that an answer belongs to, as a walk over a dossier meets it.
///
/// The name is put together only when somebody asks for it: most walks look at thousands of answers and name none.
struct AnswerPosition: Sendable, Equatable {
  let prefix: String
  let entry: Form.Entry

  /// The name of the question, such as `implementatieplan.1.doel`.
  var name: String { prefix + entry.path }

  /// Two positions are equal when they name the same question.
  static func == (lhs: AnswerPosition, rhs: AnswerPosition) -> Bool {
    lhs.prefix == rhs.prefix && lhs.entry.path == rhs.entry.path
  }
}

extension Dossier {
  /// Gives every question of the dossier with its answer to `body`, in the order of the form.
  func visitAnswers(_ form: Form, _ body: (AnswerPosition, Answer?) -> Void) {
    Dossier.visit(record, form, prefix: "", body)
  }

  private static func visit(
    _ record: Record,
    _ form: Form,
    prefix: String,
    _ body: (AnswerPosition, Answer?) -> Void
  ) {
    for (entry, answer) in zip(form.entries, record.answers) {
      body(AnswerPosition(prefix: prefix, entry: entry), answer)
    }
    for (slot, list) in form.lists.enumerated() {
      for (index, element) in record.lists[slot].enumerated() {
        visit(element, list.form, prefix: "\(prefix)\(list.name).\(index + 1).", body)
      }
    }
  }
}
