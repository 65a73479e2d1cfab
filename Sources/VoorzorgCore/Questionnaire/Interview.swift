import TextKit

/// Filling in a dossier, one question after the other, without a screen: what to ask next, and what an answer
/// does.
///
/// The next question follows from the dossier and the logbook alone, so that work that was cut off goes on just
/// as it would have.
public struct Interview: Sendable {
  /// What is asked.
  public enum Step: Sendable, Equatable {
    /// A question of the form.
    case question(Question)
    /// Which of the chosen ankerpunten come into the plan, or the order of a whole plan.
    case order(PlanOrder)
    /// Nothing is left to ask.
    case done
  }

  /// The dossier with the answers so far.
  public private(set) var dossier: Dossier
  /// What to remember for the next time.
  public private(set) var logbook: Logbook
  /// What is asked now.
  public private(set) var step: Step = .done

  /// The instrument that the dossier is filled in with.
  public let instrument: Instrument
  private let part: Part?
  /// Questions passed over in this sitting: they stay open, but are not asked again right away.
  private var skipped: Set<String> = []

  /// An interview that begins at the first open question, of one part if asked.
  public init(_ dossier: Dossier, logbook: Logbook, instrument: Instrument, part: Part? = nil) {
    self.dossier = dossier
    self.logbook = logbook
    self.instrument = instrument
    self.part = part
    step = firstOpen(in: steps) ?? .done
  }

  /// The present answer to the question that is asked.
  public var presentAnswer: Answer? {
    guard case .question(let question) = step else { return nil }
    return dossier[question.place]
  }

  /// Whether the question that is asked may be left empty for good.
  public var mayStayEmpty: Bool {
    guard case .question(let question) = step else { return true }
    return !question.isRequired
  }

  /// How many questions of the form are open, in the part that is filled in.
  public var openCount: Int {
    let progress = Progress(dossier, instrument: instrument, today: nil)
    return progress.counts.filter { part == nil || $0.part == part }.reduce(0) { $0 + $1.open }
  }

  /// Takes the answer to the question that is asked and goes on.
  ///
  /// - Parameter staying: whether to stay at the question, for a command about it that comes next.
  public mutating func give(_ answer: Answer, staying: Bool = false) {
    guard case .question(let question) = step else { return }
    let isReview = dossier[question.place] != nil
    replace(with: answer, question)
    if !staying { advance(from: question.name, isReview: isReview) }
  }

  /// Takes away the answer to the question that is asked, which stays to be asked.
  public mutating func clear() {
    guard case .question(let question) = step else { return }
    replace(with: nil, question)
  }

  /// Brings back what the answer to the question that is asked was before; doing it again undoes that.
  ///
  /// - Returns: whether there was an earlier answer.
  public mutating func undo() -> Bool {
    guard case .question(let question) = step, let earlier = logbook.earlier[question.stableName],
      let answer = try? AnswerParser.answer(earlier, to: question.field)
    else { return false }
    replace(with: answer, question)
    return true
  }

  /// Gives or takes away an answer; what was there before is kept once.
  private mutating func replace(with answer: Answer?, _ question: Question) {
    let before = dossier[question.place].map(AnswerWording.script)
    let after = answer.map(AnswerWording.script)
    if let before, after.map({ $0.utf8.elementsEqual(before.utf8) }) != true {
      logbook.earlier[question.stableName] = before
    }
    change { editor in editor.set(answer, to: question) }
  }

  /// Goes on without changing anything: the present answer stays, a question that may be empty stays empty.
  public mutating func leave() {
    switch step {
    case .question(let question):
      let isReview = dossier[question.place] != nil
      if !isReview { leaveEmpty(question) }
      advance(from: question.name, isReview: isReview)
    case .order(let order):
      logbook.orderAsked.formUnion(order.askedAnkerpunten)
      advance(from: Interview.orderName)
    case .done:
      break
    }
  }

  /// Notes that a question was left empty on purpose. What is only asked after the decision is asked again the next
  /// time round: it was too early for an answer, not unwanted.
  private mutating func leaveEmpty(_ question: Question) {
    if question.field.moment == .voorbereiden {
      logbook.leftEmpty.insert(question.stableName)
    } else {
      logbook.leftForNow.insert(question.stableName)
    }
  }

  /// Ends a sitting. When everything has been asked, the next one begins a new round.
  public mutating func finish() {
    if step == .done { logbook.leftForNow = [] }
  }

  /// Passes over the question that is asked; it stays open.
  public mutating func skip() {
    switch step {
    case .question(let question):
      skipped.insert(question.name)
      advance(from: question.name)
    case .order: leave()
    case .done: break
    }
  }

  /// Puts candidates into the plan in the order given: behind the priorities that are there, or as the whole plan.
  ///
  /// - Throws: ``DossierEditor/Problem`` when a priority that holds answers would be left out.
  public mutating func place(_ ids: [String]) throws(DossierEditor.Problem) {
    guard case .order(let order) = step else { return }
    var editor = DossierEditor(dossier, instrument: instrument)
    try editor.setOrder((order.isWholePlan ? [] : dossier.priorities(instrument).compactMap(\.id)) + ids)
    dossier = editor.dossier
    logbook.orderAsked.formUnion(order.askedAnkerpunten)
    advance(from: Interview.orderName)
  }

  /// Goes back to the question before.
  ///
  /// - Returns: whether there is one.
  public mutating func back() -> Bool {
    let all = steps
    let index = all.firstIndex { $0.name == step.name } ?? all.count
    guard let before = all[..<index].last(where: { $0.name != Interview.orderName }) else { return false }
    step = before
    return true
  }

  /// Goes to a question by name, short number, or the name of its field within what is being filled in.
  ///
  /// - Returns: whether there is such a question.
  public mutating func go(to target: String) -> Bool {
    if target.folded == Interview.orderName {
      let order = PlanOrder(wholePlanOf: dossier, instrument: instrument)
      guard !order.candidates.isEmpty else { return false }
      step = .order(order)
      return true
    }
    guard let found = find(target), isAnswerable(found) else { return false }
    step = .question(found)
    return true
  }

  /// What people can go to, for proposing the nearest.
  public var destinations: [String] {
    let questions = questionnaire.questions
    return Part.allCases.map(\.rawValue) + [Interview.orderName] + instrument.ankerpunten.map(\.name)
      + questions.map(\.field.name)
      + questions.compactMap(\.number)
  }
}

extension Interview {
  fileprivate static let orderName = "volgorde"

  var questionnaire: Questionnaire {
    Questionnaire(dossier, instrument: instrument, offeringEntries: true)
  }

  /// Everything that can be asked, in order: head, scan, the choice of priorities, plan.
  var steps: [Step] {
    let planning = Planning(dossier, instrument: instrument)
    var steps: [Step] = []
    let questions = questionnaire.questions.filter { isAsked($0, planning) }
    for part in Part.allCases where self.part == nil || self.part == part {
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
  private func isAnswerable(_ question: Question) -> Bool {
    guard let step = question.place.steps.last else { return true }
    guard let outer = dossier.record(at: question.place.steps.dropLast()) else { return false }
    if step.entry < outer.lists[step.list].count { return true }
    // A priority comes from the plan's order.
    let isPriority = question.place.steps.count == 1 && step.list == instrument.plan.list
    return question.position == 1 && !isPriority
  }

  private func isAsked(_ question: Question, _ planning: Planning) -> Bool {
    guard dossier.status(instrument).asks(question.field.moment) else { return false }
    if question.field.name == Planning.reasonField { return planning.asksReason(question) }
    return isAnswerable(question)
  }

  private func isOpen(_ step: Step) -> Bool {
    switch step {
    case .question(let question):
      dossier[question.place] == nil && !logbook.leftEmpty.contains(question.stableName)
        && !logbook.leftForNow.contains(question.stableName)
    case .order, .done: true
    }
  }

  private func firstOpen(in steps: some Sequence<Step>) -> Step? {
    steps.first { isOpen($0) && !skipped.contains($0.name) }
  }

  /// Goes on behind a step: to the next open one, or when answers are gone through again just to the next.
  fileprivate mutating func advance(from name: String, isReview: Bool = false) {
    let all = steps
    let index = all.firstIndex { $0.name == name }
    let rest = index.map { all[($0 + 1)...] } ?? all[...]
    if isReview, let next = rest.first {
      step = next
      return
    }
    step = firstOpen(in: rest) ?? firstOpen(in: all) ?? .done
  }

  fileprivate mutating func change(_ edit: (inout DossierEditor) -> Void) {
    var editor = DossierEditor(dossier, instrument: instrument)
    edit(&editor)
    editor.finish()
    dossier = editor.dossier
  }

  private func find(_ target: String) -> Question? {
    let questionnaire = questionnaire
    if let question = questionnaire.question(named: target.lowercased())
      ?? questionnaire.question(named: target)
    {
      return question
    }
    let name = target.folded
    if let part = Part(rawValue: name) { return steps.first { $0.question?.part == part }?.question }
    let questions = questionnaire.questions
    if let ankerpunt = instrument.ankerpunten.first(where: {
      $0.name == name || "\($0.number)" == name || $0.title.folded == name
    }) {
      return questions.first { $0.name.hasPrefix("voorzorgscan.\(ankerpunt.name).") }
    }
    if name.first == "p", let position = Int(name.dropFirst()) {
      return questions.first {
        $0.name.hasPrefix("implementatieplan.\(position).")
          && position <= dossier.priorities(instrument).count
      }
    }
    // A bare field name means the one in what is being filled in, else the first.
    let named = questions.filter {
      $0.field.name.folded == name && isAsked($0, Planning(dossier, instrument: instrument))
    }
    return named.first { $0.heading == step.question?.heading } ?? named.first
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
