// Going through the parts of a dossier, one at a time, from an overview of all of them.
extension Interview {
  /// Goes to the overview of all parts. What is typed and no answer yet stays.
  public mutating func showParts() {
    if case .parts = step {} else { stepBeforeParts = step }
    choosesParts = true
    step = .parts(overview)
  }

  /// Goes on in a part: where somebody stopped there, or at its first open question.
  ///
  /// Where nothing is open any more, what was left empty is asked again, a new round of the monitor is offered, or the
  /// answers are gone through.
  ///
  /// - Returns: whether somebody stopped in it, and goes on there.
  @discardableResult
  public mutating func choose(_ part: Part) -> Bool {
    self.part = part
    let all = steps
    skipped.subtract(all.map(\.name))
    step = .done
    resume()
    if step != .done { return true }
    step = firstOpen(in: all) ?? reopened(part) ?? all.first ?? .done
    notePosition(among: all)
    return false
  }

  /// Proposes another part in the overview, which somebody seems to mean.
  public mutating func propose(_ part: Part) {
    guard case .parts(var overview) = step else { return }
    overview.proposal = PartsOverview.Proposal(part: part, reason: .meant)
    step = .parts(overview)
  }

  /// What somebody means who types a part where nothing is asked.
  public func part(named typed: String) -> PartsOverview.Choice { overview.choice(typed) }

  /// How far each part is, and which one comes next.
  var overview: PartsOverview {
    let stappen = try? Stappen.load()
    let places = { (part: Part) in stappen?.steps(of: part) }
    let progress = Progress(dossier, instrument: instrument, today: nil)
    let asked = askedQuestions
    var overview = PartsOverview(
      rows: PartsOverview.inOrder(places).map { part in
        PartsOverview.Row(
          part: part,
          steps: places(part),
          state: state(of: part, progress[part]),
          remaining: remaining(in: part, asked)
        )
      },
      openCount: Part.required.reduce(0) { $0 + progress[$1].open }
    )
    overview.proposal = stopped ?? proposal(overview.rows, progress)
    return overview
  }

  /// Whether the overview would lead to the part that is filled in also for somebody of whom nothing is remembered.
  ///
  /// Asked after every answer, so it looks at no more than it needs.
  var isPartByItself: Bool {
    switch part {
    case nil: true
    case .kop: !isHeadComplete
    case .scan: isHeadComplete && dossier.subject == .gemeente
    case .plan:
      isHeadComplete && !askedQuestions(of: [.scan]).contains { isOpen(.question($0)) }
    case .stappen, .basis, .preventiescan, .monitor, .regioplan: false
    }
  }

  /// How many questions of a part filling in would still ask, those of entries that nobody began not counted.
  func remaining(in part: Part) -> Int {
    remaining(in: part, askedQuestions(of: part == .plan ? [.plan, .scan] : [part]))
  }

  /// Switches to the part of a question that somebody goes to. Who fills in all required parts in a row goes on doing so.
  mutating func follow(_ step: Step) {
    let destination: Part? =
      switch step {
      case .question(let question): question.part
      case .order: .plan
      case .parts, .done: nil
      }
    guard let destination, destination != part else { return }
    part = isInARow && !destination.isOptional ? nil : destination
  }

  private func remaining(in part: Part, _ asked: [Question]) -> Int {
    steps(of: part, asked).count { step in
      isOpen(step) && !skipped.contains(step.name) && step.question.map(isOfNewEntry) != true
    }
  }

  private var isHeadComplete: Bool {
    dossier.naam(instrument) != nil && dossier.record[instrument.head.peildatum] != nil
  }

  private func state(of part: Part, _ count: Progress.Count) -> PartsOverview.State {
    if part == .kop { return isHeadComplete ? .complete : .incomplete }
    if part == .plan, count.total == 0 { return .empty }
    return count.isBegun ? .begun(answered: count.answered, of: count.total) : .untouched
  }

  /// The part where somebody stopped, when its question still waits.
  private var stopped: PartsOverview.Proposal? {
    waitingPosition.map { PartsOverview.Proposal(part: $0.part, reason: .stopped) }
  }

  private func proposal(_ rows: [PartsOverview.Row], _ progress: Progress) -> PartsOverview.Proposal? {
    if !isHeadComplete { return .init(part: .kop, reason: .incomplete) }
    let asksOrder = steps(of: .plan, []).contains { $0.name == Interview.orderName }
    // What may stay empty in scan and plan is no reason to send somebody there; nor is a scan that a region may leave to
    // its municipalities.
    let isRegion = dossier.subject == .regio
    for part in [Part.scan, .plan] where !isRegion || progress[.scan].isBegun {
      if part == .plan, asksOrder { return .init(part: .plan, reason: .order) }
      let remaining = rows.first { $0.part == part }?.remaining ?? 0
      if progress[part].open > 0, remaining > 0 {
        return .init(part: part, reason: .open(progress[part].open))
      }
    }
    let waiting = rows.filter { $0.part.isOptional && ($0.remaining > 0 || $0.state == .untouched) }
    if let begun = waiting.first(where: { $0.state != .untouched }) {
      return .init(part: begun.part, reason: .open(begun.remaining))
    }
    let untouched = waiting.filter { !wasLeft($0.part) }.map(\.part)
    // The regional plan is what a dossier of a region is about.
    let next = isRegion && untouched.contains(.regioplan) ? .regioplan : untouched.first
    return next.map { .init(part: $0, reason: .untouched) }
  }

  /// Whether a part was gone through and left empty as a whole.
  private func wasLeft(_ part: Part) -> Bool {
    !askedQuestions(of: [part]).contains { isOpen(.question($0)) }
  }

  /// The first question of a part in which nothing is open that may be asked again.
  private mutating func reopened(_ part: Part) -> Step? {
    let questions = askedQuestions(of: [part]).filter { dossier[$0.place] == nil }
    let isList = instrument.form.list(named: part.key).map { !instrument.form.lists[$0].isSingle } == true
    let again = isList && part.isOptional ? questions.filter(isOfNewEntry) : questions
    logbook.leftEmpty.subtract(again.map(\.stableName))
    logbook.leftForNow.subtract(again.map(\.stableName))
    return again.first.map(Step.question)
  }
}
