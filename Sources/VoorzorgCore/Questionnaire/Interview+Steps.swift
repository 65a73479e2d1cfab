// What is asked, and in which order.
extension Interview {
  static let orderName = "volgorde"

  /// Everything that can be asked, in order: head, scan, the choice of priorities, plan.
  var steps: [Step] {
    let planning = Planning(dossier, instrument: instrument)
    var steps: [Step] = []
    let questions = questionnaire.questions.filter { isAsked($0, planning) }
    for part in self.part.map({ [$0] }) ?? Part.required {
      if part == .plan {
        let waiting = planning.unplaced.filter { !logbook.orderAsked.contains($0.name) }
        if !waiting.isEmpty {
          steps.append(.order(PlanOrder(of: waiting, plan: dossier.priorities(instrument))))
        }
        steps += questions.filter { $0.field.name == Planning.reasonField }.map(Step.question)
      }
      steps += questions.filter { $0.part == part && $0.field.name != Planning.reasonField }.map(
        Step.question
      )
    }
    return steps
  }

  /// Whether a question stands somewhere: in the dossier, or as the first of a list entry still to be made.
  func isAnswerable(_ question: Question) -> Bool {
    let steps = question.place.steps
    guard dossier.isNewEntry(at: steps) else { return true }
    guard !dossier.isNewEntry(at: steps.dropLast()) else { return false }
    // A priority comes from the plan's order.
    let isPriority = steps.count == 1 && steps[0].list == instrument.plan.list
    return question.place.slot == 0 && !isPriority
  }

  func isAsked(_ question: Question, _ planning: Planning) -> Bool {
    guard dossier.status(instrument).asks(question.field.moment) else { return false }
    if question.field.isOnRequest, dossier[question.place] == nil { return false }
    if question.field.name == Planning.reasonField { return planning.asksReason(question) }
    return isAnswerable(question)
  }

  func isOpen(_ step: Step) -> Bool {
    switch step {
    case .question(let question):
      dossier[question.place] == nil && !logbook.leftEmpty.contains(question.stableName)
        && !logbook.leftForNow.contains(question.stableName)
    case .order, .done: true
    }
  }

  func firstOpen(in steps: some Sequence<Step>) -> Step? {
    steps.first { isOpen($0) && !skipped.contains($0.name) }
  }

  /// Goes on behind a step: to the next open one, or when answers are gone through again just to the next.
  mutating func advance(from name: String, isReview: Bool = false) {
    let all = steps
    defer { notePosition(among: all) }
    let index = all.firstIndex { $0.name == name }
    let rest = index.map { all[($0 + 1)...] } ?? all[...]
    if isReview, let next = rest.first {
      step = next
      return
    }
    step = firstOpen(in: rest) ?? firstOpen(in: all) ?? .done
  }

  mutating func change(_ edit: (inout DossierEditor) -> Void) {
    var editor = DossierEditor(dossier, instrument: instrument)
    edit(&editor)
    editor.finish()
    dossier = editor.dossier
    listQuestions()
  }
}

extension Interview.Step {
  /// The name of what is asked.
  var name: String {
    switch self {
    case .question(let question): question.name
    case .order: Interview.orderName
    case .done: ""
    }
  }

  /// The question, if it is one.
  var question: Question? {
    if case .question(let question) = self { question } else { nil }
  }
}
