/// Filling in a dossier, one question after the other, without a screen: what to ask next, and what an answer
/// does.
///
/// The next question follows from the dossier and the logbook, so that work that was cut off goes on just as it
/// would have. Only what was passed over on purpose is known to this sitting alone: it is asked again in the next.
public struct Interview: Sendable {
  /// What is asked.
  public enum Step: Sendable, Equatable {
    /// A question of the form.
    case question(Question)
    /// Which of the chosen ankerpunten come into the plan, or the order of a whole plan.
    case order(PlanOrder)
    /// Which part to fill in.
    case parts(PartsOverview)
    /// Nothing is left to ask.
    case done

    /// Whether the answer is a text of any number of lines.
    public var isText: Bool { question.map { !$0.field.isOneLine } ?? false }
  }

  /// The dossier with the answers so far.
  public internal(set) var dossier: Dossier
  /// What to remember for the next time.
  public internal(set) var logbook: Logbook
  /// What is asked now.
  public internal(set) var step: Step = .done

  /// The instrument that the dossier is filled in with.
  public let instrument: Instrument
  /// The part that is being filled in; nil for all required ones in a row.
  public internal(set) var part: Part?
  /// Whether somebody chooses from the overview what to fill in, and comes back there.
  public internal(set) var choosesParts: Bool
  /// What was asked before the overview was shown; nil when it came first.
  var stepBeforeParts: Step?
  /// Whether the required parts follow each other without anybody choosing.
  var isInARow: Bool { beganInARow && !choosesParts }
  private let beganInARow: Bool
  /// The questions of the dossier as it is now.
  private(set) var questionnaire: Questionnaire
  /// Questions passed over in this sitting: they stay open, but are not asked again right away.
  var skipped: Set<String> = []

  /// An interview that begins at the first open question, of one part if asked, or with the overview of the parts.
  public init(
    _ dossier: Dossier,
    logbook: Logbook,
    instrument: Instrument,
    part: Part? = nil,
    choosingParts: Bool = false
  ) {
    self.dossier = dossier
    self.logbook = logbook
    self.instrument = instrument
    self.part = part
    choosesParts = choosingParts
    beganInARow = part == nil
    questionnaire = Questionnaire(dossier, instrument: instrument, offeringEntries: true)
    dropAnsweredDrafts()
    step = choosingParts ? .parts(overview) : firstOpen(in: steps) ?? .done
  }

  /// Lists the questions anew after a change: headings, names and the entries of lists follow the answers.
  mutating func listQuestions() {
    questionnaire = Questionnaire(dossier, instrument: instrument, offeringEntries: true)
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

  /// How many questions are open in the part that is filled in.
  public var openCount: Int { openCount(in: part) }

  /// How many questions of the form are open in a part, or in all required ones; of an optional part, in which nothing
  /// has to be answered, how many would still be asked.
  public func openCount(in part: Part?) -> Int {
    if let part, part.isOptional { return remaining(in: part) }
    let progress = Progress(dossier, instrument: instrument, today: nil)
    return (part.map { [$0] } ?? Part.required).reduce(0) { $0 + progress[$1].open }
  }

  /// Takes the answer to the question that is asked and goes on.
  ///
  /// - Parameter staying: whether to stay at the question, for a command about it that comes next.
  public mutating func give(_ answer: Answer, staying: Bool = false) {
    guard case .question(let question) = step else { return }
    let isReview = dossier[question.place] != nil
    replace(with: answer, question)
    logbook.drafts[question.stableName] = nil
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
      let answer = AnswerParser.answer(kept: earlier, to: question.field)
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
    set(answer, to: question)
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
    case .parts, .done:
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
    switch step {
    case .done: logbook.leftForNow = []
    case .parts: if remaining(in: .plan) == 0 { logbook.leftForNow = [] }
    case .question, .order: break
    }
  }

  /// Passes over the question that is asked; it stays open.
  public mutating func skip() {
    switch step {
    case .question(let question):
      skipped.insert(question.name)
      advance(from: question.name)
    case .order: leave()
    case .parts, .done: break
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
    listQuestions()
    logbook.orderAsked.formUnion(order.askedAnkerpunten)
    logbook.drafts[Interview.orderName] = nil
    advance(from: Interview.orderName)
  }
}
