// Where a question stands among those around it.
extension Interview {
  /// Whether no question is asked: at the overview of the parts, and at the end.
  public var asksNothing: Bool {
    switch step {
    case .parts, .done: true
    case .question, .order: false
    }
  }

  /// Which question of an optional part this is among those that are asked under its heading, from 1, and how many
  /// there are; nil where that says nothing: for the only one, and for one that is passed over unless somebody goes to
  /// it.
  public func place(of question: Question) -> (position: Int, count: Int)? {
    let around = askedQuestions(of: [question.part]).filter { $0.heading == question.heading }
    guard around.count > 1, let index = around.firstIndex(of: question) else { return nil }
    return (index + 1, around.count)
  }

  /// The question for a remark about the answer to this one, if there is one that is passed over unless somebody goes to
  /// it.
  public func remark(about question: Question) -> Question? {
    let questions = questionnaire.questions
    guard let index = questions.firstIndex(of: question), questions.indices.contains(index + 1) else {
      return nil
    }
    let next = questions[index + 1]
    return next.field.isRemark && next.field.isOnRequest && !question.field.isRemark
      && next.heading == question.heading ? next : nil
  }

  /// Whether the answer to this question would begin a new entry of a list.
  public func beginsEntry(_ question: Question) -> Bool { isOfNewEntry(question) }

  /// The questions with which new entries of the lists begin, in the part that is filled in.
  public var newEntries: [Question] {
    questionnaire.questions.filter { $0.part == part && isOfNewEntry($0) && isAnswerable($0) }
  }
}
