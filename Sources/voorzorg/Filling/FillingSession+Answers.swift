import VoorzorgCore

// Taking answers.
extension FillingSession {
  /// Does what somebody did.
  ///
  /// - Returns: whether to go on.
  func take(_ entry: Entry) throws -> Bool {
    switch entry.end {
    case .confirmed:
      return try take(entry.text)
    case .inputOver:
      if !entry.text.isEmpty { _ = try take(entry.text) }
      return false
    case .failure(let error):
      if !entry.text.isEmpty { _ = try take(entry.text) }
      throw error
    case .cleared:
      interview.draft = nil
      saveLogbook()
      refused = entry.text
      screen.say("Wat u typte is weggehaald. De vraag blijft staan.")
      if reader.isInteractive { screen.say("Pijl omhoog haalt het terug.") }
    case .unknown(let word, let nearest):
      refused = entry.text
      try refuse(FillingCommand.unknown(word, nearest: nearest))
    case .command(let command):
      guard entry.text.isEmpty else { return try take(entry.text, before: command) }
      return try perform(command)
    }
    return true
  }

  /// Takes a text and then does the command that ended it.
  private func take(_ text: String, before command: FillingCommand) throws -> Bool {
    guard case .question(let question) = interview.step else { return try perform(command) }
    // The text is an answer, so there is nothing left to pass over.
    guard command != .skip else { return try give(text, to: question) }
    // The command is about the question that the text answers, not about the one behind it.
    guard try give(text, to: question, staying: true) else { return false }
    return try perform(command)
  }

  private func take(_ text: String) throws -> Bool {
    if text.allSatisfy(\.isWhitespace) { return try takeNothing() }
    switch interview.step {
    case .done:
      // The end of a part speaks of the other parts, so one of these may be named right there.
      guard interview.choosesParts, case .part(let part) = interview.part(named: text) else {
        try refuse(QuestionPresenter.nothingAsked(interview))
        break
      }
      fillIn(part)
    case .order(let order):
      switch PriorityOrder.read(text, among: order) {
      case .success(let ids): try place(ids)
      case .failure(let problem): try refuse(problem.message)
      }
    case .parts(let overview): try choose(text, in: overview)
    case .question(let question):
      return try give(text, to: question)
    }
    return true
  }

  private func place(_ ids: [String]) throws {
    do {
      try interview.place(ids)
    } catch {
      try refuse(Wording.sentence(error).capitalizedSentence)
      return
    }
    try save()
  }

  private func takeNothing() throws -> Bool {
    switch interview.step {
    case .parts(let overview):
      guard let proposal = overview.proposal else { return false }
      fillIn(proposal.part)
      return true
    case .done:
      guard interview.choosesParts else { return false }
      interview.showParts()
      return true
    case .question, .order: break
    }
    guard interview.presentAnswer != nil || interview.mayStayEmpty else {
      try refuse(
        "Deze vraag heeft nog geen antwoord. Typ uw antwoord, of :overslaan om haar later te beantwoorden."
      )
      return true
    }
    interview.leave()
    try save()
    return true
  }

  /// Gives what was written as the answer to a question, if it is one.
  ///
  /// - Parameter staying: whether to stay at the question, for a command about it that comes next.
  /// - Returns: whether to go on.
  func give(_ text: String, to question: Question, staying: Bool = false) throws -> Bool {
    let typed: AnswerParser.TypedAnswer?
    do {
      typed = try AnswerParser.typedAnswer(text, to: question.field, today: settings.today)
    } catch {
      keepRefused(text)
      let end = error.proposal.hasSuffix("?") ? "" : "."
      try refuse("\(error.message). Voorstel: \(error.proposal)\(end)")
      return true
    }
    switch typed {
    case nil: return true
    case .ambiguousDate(let candidates):
      return try choose(among: candidates, for: text, question, staying: staying)
    case .answer(let answer): return try give(answer, staying: staying)
    }
  }

  /// Gives an answer to the question that is asked, and saves it.
  func give(_ answer: Answer, staying: Bool) throws -> Bool {
    if case .date(let day) = answer, reader.isInteractive { screen.say("Dat is \(day.dutchWithWeekday).") }
    interview.give(answer, staying: staying)
    try save()
    answersGiven += 1
    return true
  }

  /// Keeps what is no answer, so that it can be mended here, now or another time.
  func keepRefused(_ text: String) {
    guard reader.isInteractive else { return }
    interview.draft = TypedForm.typed(text)
    saveLogbook()
  }
}
