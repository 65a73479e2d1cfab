// Going on where somebody stopped, and keeping what was typed and is no answer yet.
extension Interview {
  /// What was typed at what is asked now and is no answer yet, just as it was typed; nil when there is none.
  ///
  /// It goes when the question gets its answer. Empty text is no draft.
  public var draft: String? {
    get { draftName.flatMap { logbook.drafts[$0] } }
    set {
      guard let draftName else { return }
      logbook.drafts[draftName] = newValue.flatMap { $0.isEmpty ? nil : $0 }
      notePosition(among: steps)
    }
  }

  /// The other questions that have a draft, in order, so that somebody can be told of them.
  public var questionsWithDraft: [Question] {
    questionnaire.questions.filter {
      logbook.drafts[$0.stableName] != nil && $0 != step.question && isAnswerable($0)
    }
  }

  /// The last question before what is asked now that has an answer, and that answer.
  public var answerBefore: (question: Question, answer: Answer)? {
    let all = steps
    let index = all.firstIndex { $0.name == step.name } ?? all.count
    for case .question(let question) in all[..<index].reversed() {
      if let answer = dossier[question.place] { return (question, answer) }
    }
    return nil
  }

  /// Goes to the question where somebody stopped, when it still waits for an answer or for the end of a draft.
  public mutating func resume() {
    guard let question = waitingPosition, part == nil || question.part == part else { return }
    step = .question(question)
  }

  /// The question where somebody stopped, when it still waits.
  var waitingPosition: Question? {
    guard let position = logbook.position,
      let question = questionnaire.question(named: position), isAnswerable(question),
      isOpen(.question(question)) || logbook.drafts[position] != nil
    else { return nil }
    return question
  }

  /// Notes where somebody is, for the next time. Where the dossier itself tells, nothing is noted.
  mutating func notePosition(among all: [Step]) {
    let isFirstOpen = (all.first { isOpen($0) } ?? .done).name == step.name
    logbook.position = isFirstOpen && isPartByItself ? nil : step.question?.stableName
  }

  /// Drops drafts that became answers just before the power went.
  mutating func dropAnsweredDrafts() {
    guard !logbook.drafts.isEmpty else { return }
    for question in questionnaire.questions {
      guard let draft = logbook.drafts[question.stableName], let answer = dossier[question.place],
        // A draft may end in the fresh line on which its end was about to be typed.
        TypedText.clean(draft).utf8.elementsEqual(AnswerWording.script(answer).utf8)
      else { continue }
      logbook.drafts[question.stableName] = nil
    }
  }

  private var draftName: String? {
    switch step {
    case .question(let question): question.stableName
    case .order: Interview.orderName
    case .parts, .done: nil
    }
  }
}
