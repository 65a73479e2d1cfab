import CommandLineKit
import TerminalKit
import VoorzorgCore

/// Filling in one dossier: shows a question, reads an answer, saves it, and goes on.
final class FillingSession {
  /// What the command line asked for.
  struct Settings {
    /// The part to fill in; nil for all.
    var part: Part?
    /// Whether `--eenvoudig` was given.
    var isPlain = false
    /// The day that relative dates count from.
    var today: Day
    /// Whether that day was given with `--vandaag`.
    var isTodayGiven = false
  }

  let file: DossierFile
  let reader: any AnswerReader
  let screen: FillingScreen
  let context: Context
  let presenter: QuestionPresenter
  let settings: Settings
  var interview: Interview
  /// What was shown last, so that a question is not shown again after a mistake.
  var shown: Interview.Step?
  var answersGiven = 0
  /// Whether somebody chose a part in this sitting.
  var hasChosenPart = false
  var savedLogbook: Logbook
  /// Whether somebody knows that the logbook cannot be saved.
  var hasToldOfTrouble = false
  /// Whether somebody knows that a decided answer was changed in this sitting.
  var hasToldOfDecision = false
  /// What began like a command and was none, or was taken away, for the arrow up.
  var refused: String?

  init(
    file: DossierFile,
    instrument: Instrument,
    settings: Settings,
    reader: any AnswerReader,
    screen: FillingScreen,
    context: Context
  ) {
    self.file = file
    self.reader = reader
    self.screen = screen
    self.context = context
    self.settings = settings
    presenter = QuestionPresenter(screen: screen, instrument: instrument, isInteractive: reader.isInteractive)
    savedLogbook = Logbook(beside: file.path)
    interview = Interview(
      file.dossier,
      logbook: savedLogbook,
      instrument: instrument,
      part: settings.part,
      // Input of another program was written for the required parts in a row.
      choosingParts: reader.isInteractive && settings.part == nil
    )
  }

  /// Asks until nothing is left, somebody stops, or the input ends.
  func run() throws -> ExitCode {
    // Input of another program was written for the order of the questions, not for where somebody was.
    if reader.isInteractive, settings.part != nil { interview.resume() }
    presenter.welcome(file.path, interview, settings)
    if let aside = Logbook.setAsideUnreadable(beside: file.path) { presenter.logbookSetAside(aside) }
    do {
      while try askOnce() {}
    } catch let interrupted as Interrupted {
      saveLogbook()
      presenter.interrupted(file.path, interview, settings)
      return interrupted.exitCode
    }
    interview.finish()
    saveLogbook()
    presenter.goodbye(file.path, interview, settings, answersGiven: answersGiven)
    return .success
  }

  /// Asks what is to be asked now and does what comes of it.
  ///
  /// - Returns: whether to go on.
  private func askOnce() throws -> Bool {
    if shown != interview.step {
      presenter.show(interview, after: shown)
      refused = nil
    }
    shown = interview.step
    return try take(try reader.read(request, helper: self))
  }

  private var request: AnswerRequest {
    AnswerRequest(
      prompt: presenter.prompt(interview),
      isMultiline: interview.step.isText,
      draft: interview.draft,
      recalled: refused,
      present: interview.presentAnswer.map(AnswerWording.script)
    )
  }

  /// Says why something is not taken. Input from another program stops here: what follows would end up at the
  /// wrong questions.
  func refuse(_ message: String) throws {
    guard reader.isInteractive else {
      throw Failure(
        message: "invullen: regel \(screen.lineNumber) van de invoer: \(message) Alles daarvoor is bewaard.",
        code: .usageError
      )
    }
    screen.say(message)
  }
}
