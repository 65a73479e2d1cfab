// What is asked, and in which order.
extension Interview {
  static let orderName = "volgorde"
  static let partsName = "onderdelen"

  /// Everything that can be asked, in order: head, scan, the choice of priorities, plan.
  var steps: [Step] {
    let parts = part.map { [$0] } ?? Part.required
    // Before the plan comes why a chosen ankerpunt is not in it, which is asked about the scan.
    let asked = askedQuestions(of: parts.contains(.plan) ? parts + [.scan] : parts)
    return parts.flatMap { steps(of: $0, asked) }
  }

  /// The questions that are asked at all, of every part.
  var askedQuestions: [Question] { askedQuestions(of: Part.allCases) }

  /// The questions of some parts that are asked at all: a keystroke looks for one, so it looks no further.
  func askedQuestions(of parts: [Part]) -> [Question] {
    let planning = Planning(dossier, instrument: instrument)
    return questionnaire.questions.filter { parts.contains($0.part) && isAsked($0, planning) }
  }

  /// Everything that can be asked of a part.
  func steps(of part: Part, _ asked: [Question]) -> [Step] {
    var steps: [Step] = []
    if part == .plan {
      let waiting = Planning(dossier, instrument: instrument).unplaced
        .filter { !logbook.orderAsked.contains($0.name) }
      if !waiting.isEmpty {
        steps.append(.order(PlanOrder(of: waiting, plan: dossier.priorities(instrument))))
      }
      steps += asked.filter { $0.field.name == Planning.reasonField }.map(Step.question)
    }
    return steps
      + asked.filter { $0.part == part && $0.field.name != Planning.reasonField }.map(Step.question)
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
    return isAnswerable(question) && !isTooEarly(question)
  }

  /// Whether a question is the first of a list entry that nobody began.
  func isOfNewEntry(_ question: Question) -> Bool { dossier.isNewEntry(at: question.place.steps) }

  /// A round of the monitor is begun when the one before it is complete, or when somebody asks for it.
  private func isTooEarly(_ question: Question) -> Bool {
    guard question.part == .monitor, isOfNewEntry(question), let round = question.place.steps.first?.entry,
      round > 0
    else { return false }
    return questionnaire.questions.contains { earlier in
      earlier.part == .monitor && earlier.place.steps.first?.entry == round - 1 && !earlier.field.isOnRequest
        && isOpen(.question(earlier))
    }
  }

  func isOpen(_ step: Step) -> Bool {
    switch step {
    case .question(let question):
      dossier[question.place] == nil && !logbook.leftEmpty.contains(question.stableName)
        && !logbook.leftForNow.contains(question.stableName)
    case .order, .parts, .done: true
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

  /// Gives or takes away an answer.
  mutating func set(_ answer: Answer?, to question: Question) {
    let makesOthers = makesOtherQuestions(question)
    var editor = DossierEditor(dossier, instrument: instrument)
    editor.set(answer, to: question)
    editor.finish()
    dossier = editor.dossier
    if makesOthers { listQuestions() }
  }

  /// Whether an answer to a question brings other questions or headings: it begins a list entry, or says what one is about.
  private func makesOtherQuestions(_ question: Question) -> Bool {
    let steps = question.place.steps
    if dossier.isNewEntry(at: steps) { return true }
    guard let last = steps.last, !last.isPart else { return false }
    let form = steps.dropLast().reduce(instrument.form) { form, step in form.lists[step.list].form }
    return form.lists[last.list].topicSlots.contains(question.place.slot)
  }
}

extension Interview.Step {
  /// The name of what is asked.
  var name: String {
    switch self {
    case .question(let question): question.name
    case .order: Interview.orderName
    case .parts: Interview.partsName
    case .done: ""
    }
  }

  /// The question, if it is one.
  var question: Question? {
    if case .question(let question) = self { question } else { nil }
  }
}
