import CommandLineKit
import TerminalKit
import VoorzorgCore

/// Filling in one dossier: shows a question, reads an answer, saves it, and goes on.
struct FillingSession {
  private let file: DossierFile
  private let screen: FillingScreen
  private let context: Context
  private let presenter: QuestionPresenter
  private let part: Part?
  private var interview: Interview
  /// What was shown last, so that a question is not shown again after a mistake.
  private var shown: Interview.Step?
  private var answersGiven = 0
  private var savedLogbook: Logbook

  init(file: DossierFile, instrument: Instrument, part: Part?, screen: FillingScreen, context: Context) {
    self.file = file
    self.screen = screen
    self.context = context
    self.part = part
    presenter = QuestionPresenter(screen: screen, instrument: instrument)
    savedLogbook = Logbook(beside: file.path)
    interview = Interview(file.dossier, logbook: savedLogbook, instrument: instrument, part: part)
  }

  /// Asks until nothing is left, somebody stops, or the input ends.
  mutating func run() throws -> ExitCode {
    presenter.welcome(file.path, interview, part: part)
    var goesOn = true
    while goesOn {
      if shown != interview.step { presenter.show(interview) }
      shown = interview.step
      goesOn = try ask()
    }
    interview.finish()
    saveLogbook()
    presenter.goodbye(file.path, interview, part: part, answersGiven: answersGiven)
    return .success
  }

  /// Reads one answer or command.
  ///
  /// - Returns: whether to go on.
  private mutating func ask() throws -> Bool {
    guard let line = try screen.readLine(prompt: presenter.prompt(interview)) else { return false }
    switch FillingCommand.read(line) {
    case .command(let command): return try perform(command)
    case .unknown(let word, let nearest):
      let proposal = nearest.map { "Bedoelt u \($0)?" } ?? "Typ :hulp voor alle opdrachten."
      try refuse("'\(word)' is geen opdracht. \(proposal) Een antwoord dat met : begint, typt u als \\:.")
      return true
    case .answer(let text): return try take(text)
    }
  }

  /// Takes the first line of an answer and reads the rest of it.
  private mutating func take(_ line: String) throws -> Bool {
    if line.allSatisfy(\.isWhitespace) || line == "." {
      return try takeNothing()
    }
    switch interview.step {
    case .done:
      try refuse("Er is geen vraag meer open. Met :ga kunt u een antwoord wijzigen, met :stop stopt u.")
      return true
    case .order(let order):
      switch PriorityOrder.read(line, among: order) {
      case .success(let ids):
        try place(ids)
      case .failure(let problem):
        try refuse(problem.message)
      }
      return true
    case .question(let question):
      guard question.field.kind == .text else {
        try give(line, to: question)
        return true
      }
      return try takeText(line, to: question)
    }
  }

  /// Reads the rest of a text, keeps it, and does what ended it.
  private mutating func takeText(_ line: String, to question: Question) throws -> Bool {
    var text = TextAnswer(firstLine: line)
    let end = text.readRest(from: screen) { [self] command in show(command) }
    switch end {
    case .point:
      try give(text.text, to: question)
      return true
    case .input:
      try give(text.text, to: question)
      return false
    case .cleared:
      screen.say("Wat u typte is weggehaald. De vraag blijft staan.")
      return true
    case .failure(let error):
      try give(text.text, to: question)
      throw error
    case .command(.skip):
      // The text is an answer, so there is nothing left to pass over.
      try give(text.text, to: question)
      return true
    case .command(let command):
      // The command is about the question that the text answers, not about the one behind it.
      try give(text.text, to: question, staying: true)
      return try perform(command)
    }
  }

  private mutating func place(_ ids: [String]) throws {
    do {
      try interview.place(ids)
    } catch {
      try refuse(Wording.sentence(error).capitalizedSentence)
      return
    }
    try save()
  }

  private mutating func takeNothing() throws -> Bool {
    if case .done = interview.step { return false }
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

  private mutating func give(_ text: String, to question: Question, staying: Bool = false) throws {
    let answer: Answer?
    do {
      answer = try AnswerParser.answer(text, to: question.field)
    } catch {
      try refuse("\(error.message). Voorstel: \(error.proposal).")
      return
    }
    guard let answer else { return }
    interview.give(answer, staying: staying)
    try save()
    answersGiven += 1
  }

  private mutating func perform(_ command: FillingCommand) throws -> Bool {
    switch command {
    case .stop: return false
    case .explain, .help, .progress: show(command)
    case .skip: interview.skip()
    case .back:
      if !interview.back() { screen.say("Dit is de eerste vraag.") }
    case .go(let target):
      if interview.go(to: target) {
        shown = nil
      } else {
        try refuse(presenter.unknownDestination(target, interview))
      }
    case .clear where interview.presentAnswer == nil:
      screen.say("Deze vraag heeft nog geen antwoord.")
    case .clear:
      interview.clear()
      try save()
      screen.say("Het antwoord is weggehaald. Met :ongedaan haalt u het terug.")
    case .undo:
      if interview.undo() {
        try save()
        shown = nil
      } else {
        screen.say("Er is geen eerder antwoord op deze vraag.")
      }
    }
    return true
  }

  /// Shows what a command asks for; nothing changes.
  private func show(_ command: FillingCommand) {
    switch command {
    case .help: presenter.help()
    case .progress: presenter.progress(file.path, interview)
    default: presenter.explain(interview)
    }
  }

  /// Says why something is not taken. Input from another program stops here: what follows would end up at the
  /// wrong questions.
  private func refuse(_ message: String) throws {
    guard screen.isInteractive else {
      throw Failure(
        message: "invullen: regel \(screen.lineNumber) van de invoer: \(message) Alles daarvoor is bewaard.",
        code: .usageError
      )
    }
    screen.say(message)
  }

  private mutating func save() throws {
    // An answer that is replaced is safe in the logbook before the new one takes its place.
    if interview.logbook.earlier != savedLogbook.earlier { saveLogbook() }
    var isSaved = false
    while !isSaved {
      do {
        try Saving.save(interview.dossier, in: file)
        isSaved = true
      } catch {
        guard error.keptIn == nil else { throw error }
        try waitForRoom(error)
      }
    }
    saveLogbook()
  }

  private mutating func saveLogbook() {
    guard interview.logbook != savedLogbook else { return }
    savedLogbook = interview.logbook
    do {
      try interview.logbook.save(beside: file.path)
    } catch {
      // Losing it loses no answer, so the work goes on.
      screen.say("Let op: welke vragen u leeg liet, kon niet worden onthouden. \(context.line(error)).")
    }
  }

  /// When an answer can be saved nowhere: somebody at a terminal can make room and try again, for another program
  /// the answer is printed.
  private func waitForRoom(_ failed: Saving.Failed) throws {
    let changes = DossierChanges(from: file.dossier, to: interview.dossier, instrument: interview.instrument)
    screen.say(context.line(failed.problem) + ".", .bold)
    if screen.isInteractive {
      screen.say("Uw antwoord is nog niet bewaard. Maak ruimte en druk op Enter om het opnieuw te proberen.")
      if try screen.readLine(prompt: "Enter> ") != nil { return }
    }
    screen.say("Dit antwoord kon nergens worden bewaard:")
    for change in changes.changes { screen.show([change.question, change.after ?? ""]) }
    throw failed
  }
}
