/// Takes the answers of a form into a dossier, block by block.
struct FormAnswers {
  private(set) var taken: [String] = []
  private(set) var findings: [Finding] = []
  private(set) var renewals: [String: FormTaking.Renewal] = [:]
  /// The dossier as it was, in which names are looked up.
  let before: Dossier
  let medium: FormMedium
  let instrument: Instrument
  private let today: Day
  private let questionnaire: Questionnaire
  private let questions: [String: Question]
  private var editor: DossierEditor

  /// The dossier with what was taken.
  var dossier: Dossier { editor.dossier }

  init(_ dossier: Dossier, medium: FormMedium, instrument: Instrument, today: Day) {
    before = dossier
    self.medium = medium
    self.instrument = instrument
    self.today = today
    editor = DossierEditor(dossier, instrument: instrument)
    questionnaire = Questionnaire(dossier, instrument: instrument, offeringEntries: true)
    var questions: [String: Question] = [:]
    for question in questionnaire.questions {
      let steps = question.place.steps
      // A priority comes from the order, so the questions of one that is not there are none.
      guard steps.first?.list != instrument.plan.list || !dossier.isNewEntry(at: steps.prefix(1)) else {
        continue
      }
      questions[FormNames.name(of: question.place, in: dossier, instrument)] = question
    }
    self.questions = questions
  }

  /// Takes all blocks; the order of the priorities last, since it may name ankerpunten chosen on the same form.
  mutating func take(_ blocks: [FilledForm.Block]) {
    let once = withoutRepetitions(blocks)
    var new: [String: [(question: Question, answer: Answer)]] = [:]
    for block in once where block.name != FormNames.order {
      guard let question = questions[block.name], let answer = changed(block, question) else { continue }
      if before.isNewEntry(at: question.place.steps), let answer {
        new[FormNames.prefix(of: question.place.steps[...], in: before, instrument), default: []]
          .append((question, answer))
      } else {
        give(answer, to: question)
      }
    }
    for (_, entry) in new.sorted(by: { $0.key < $1.key }) where !isThere(entry) {
      for (question, answer) in entry { give(answer, to: question) }
    }
    editor.finish()
    for block in once { renew(block) }
    for block in once where block.name == FormNames.order { takeOrder(block) }
  }

  private mutating func give(_ answer: Answer?, to question: Question) {
    editor.set(answer, to: question)
    taken.append(question.stableName)
  }

  /// Notes what the dossier hands out now for a block of which the answer was taken, or whose entry is there now.
  private mutating func renew(_ block: FilledForm.Block) {
    guard let question = questions[block.name] else { return }
    let steps = question.place.steps
    let isNew = before.isNewEntry(at: steps) && !dossier.isNewEntry(at: steps)
    guard isNew || taken.contains(question.stableName) else { return }
    let text = dossier[question.place].map { FormWording.text($0, to: question.field) } ?? ""
    renewals[block.name] = FormTaking.Renewal(
      name: FormNames.name(of: question.place, in: dossier, instrument),
      handedOut: medium.fingerprint(of: text)
    )
  }

  /// The answer that a block changes a question to, which may be none; nil when there is nothing to take.
  private mutating func changed(_ block: FilledForm.Block, _ question: Question) -> Answer?? {
    let present = before[question.place]
    let written = present.map { FormWording.spellings($0, of: question.field) } ?? [""]
    guard isChanged(block, from: written) else { return nil }
    let place = Place.line(block.line, question: question.name)
    let label = FormWording.label(question)
    let answer: Answer?
    do {
      answer = try self.answer(in: block, to: question.field)
    } catch {
      findings.append(FormCodes.badValue(error, label: label, at: place))
      return nil
    }
    guard !FormAnswers.isSame(answer, present) else { return nil }
    guard isAsHandedOut(written, block) else {
      findings.append(FormCodes.conflict(label, now: written[0], at: place))
      return nil
    }
    return .some(answer)
  }

  /// Whether somebody changed what stood in a block, to something that the dossier does not hold already.
  func isChanged(_ block: FilledForm.Block, from written: [String]) -> Bool {
    let text = medium.kept(block.text)
    return !written.contains { medium.kept($0).utf8.elementsEqual(text.utf8) }
      && medium.fingerprint(of: block.text) != block.handedOut
  }

  /// Whether the dossier still holds what was handed out.
  func isAsHandedOut(_ written: [String], _ block: FilledForm.Block) -> Bool {
    written.contains { medium.fingerprint(of: $0) == block.handedOut }
  }

  /// The answer that stands in a block; nil when there is none.
  private func answer(in block: FilledForm.Block, to field: Field) throws(AnswerParser.Problem) -> Answer? {
    let text = text(of: block)
    switch try AnswerParser.typedAnswer(text, to: field, today: today) {
    case .answer(let answer): return answer
    case .ambiguousDate(let candidates): throw FormWording.ambiguous(text, candidates)
    case nil: return nil
    }
  }

  /// Whether two answers are the same to the byte: é as one character or as two is a change.
  private static func isSame(_ one: Answer?, _ other: Answer?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one == other && AnswerWording.script(one).utf8.elementsEqual(AnswerWording.script(other).utf8)
  }

  /// What somebody typed in a block. The empty line of an empty block is no part of it.
  private func text(of block: FilledForm.Block) -> String {
    guard block.handedOut == medium.fingerprint(of: "") else { return block.text }
    return String(block.text.drop { $0.isNewline })
  }

  /// Whether a list has an entry with all these answers: then the form was read before.
  private func isThere(_ entry: [(question: Question, answer: Answer)]) -> Bool {
    guard let step = entry.first?.question.place.steps.last,
      let outer = before.record(at: entry[0].question.place.steps.dropLast())
    else { return false }
    return outer.lists[step.list].contains { record in
      entry.allSatisfy { record.answers[$0.question.place.slot] == $0.answer }
    }
  }
}

extension FormAnswers {
  /// The blocks of questions that are there, each question once; tells of the others.
  private mutating func withoutRepetitions(_ blocks: [FilledForm.Block]) -> [FilledForm.Block] {
    var first: [String: FilledForm.Block] = [:]
    var contradicted: Set<String> = []
    var order: [String] = []
    for block in blocks {
      guard questions[block.name] != nil || block.name == FormNames.order else {
        tellUnknown(block)
        continue
      }
      guard let other = first[block.name] else {
        first[block.name] = block
        order.append(block.name)
        continue
      }
      guard medium.kept(other.text) != medium.kept(block.text) else { continue }
      contradicted.insert(block.name)
      let label = questions[block.name].map(FormWording.label) ?? FormWording.orderLabel
      let name = questions[block.name]?.name
      findings.append(
        FormCodes.twice(
          label,
          at: .line(block.line, question: name),
          first: .line(other.line, question: name)
        )
      )
    }
    return order.filter { !contradicted.contains($0) }.compactMap { first[$0] }
  }

  /// A block of a question that is gone: no matter when nobody wrote in it.
  private mutating func tellUnknown(_ block: FilledForm.Block) {
    guard medium.fingerprint(of: block.text) != block.handedOut else { return }
    let nearest = questionnaire.nearestName(to: block.name)
    findings.append(FormCodes.unknown(block.name, nearest: nearest, at: .line(block.line, question: nil)))
  }

  private mutating func takeOrder(_ block: FilledForm.Block) {
    let written = FormWording.text(PlanOrder(wholePlanOf: before, instrument: instrument))
    guard isChanged(block, from: [written]) else { return }
    let place = Place.line(block.line, question: "implementatieplan")
    switch FormOrder(dossier, instrument: instrument).ids(in: block.text) {
    case .failure(let problem):
      findings.append(FormCodes.badOrder(problem.message, proposal: problem.proposal, at: place))
    case .success(let ids):
      guard ids != dossier.priorities(instrument).compactMap(\.id) else { return }
      guard isAsHandedOut([written], block) else {
        findings.append(FormCodes.conflict(FormWording.orderLabel, now: written, at: place))
        return
      }
      do {
        try editor.setOrder(ids)
        taken.append("implementatieplan")
        let order = FormWording.text(PlanOrder(wholePlanOf: dossier, instrument: instrument))
        renewals[block.name] = FormTaking.Renewal(name: block.name, handedOut: medium.fingerprint(of: order))
      } catch {
        let problem = FormOrder.problem(error)
        findings.append(FormCodes.badOrder(problem.message, proposal: problem.proposal, at: place))
      }
    }
  }
}
