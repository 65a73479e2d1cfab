import TerminalKit
import VoorzorgCore

// Doing commands.
extension FillingSession {
  /// Does a command that ends an answer.
  ///
  /// - Returns: whether to go on.
  func perform(_ command: FillingCommand) throws -> Bool {
    switch command {
    case .stop: return false
    case .explain, .help, .progress, .search: show(command)
    case .edit: try refuse("Een tekstprogramma openen kan alleen als u zelf aan de terminal zit.")
    case .skip where interview.asksNothing, .clear where interview.asksNothing,
      .undo where interview.asksNothing:
      screen.say(QuestionPresenter.nothingAsked(interview))
    case .skip: interview.skip()
    case .parts:
      interview.showParts()
      shown = nil
    case .back:
      if !interview.back() {
        screen.say(interview.asksNothing ? "Kies eerst een onderdeel." : "Dit is de eerste vraag.")
      }
    case .go(let target):
      if interview.go(to: target) {
        shown = nil
      } else {
        try refuse(presenter.unknownDestination(target, interview))
      }
    case .clear: try clear()
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

  /// Takes away what is typed and not saved, or else the answer.
  private func clear() throws {
    if reader.isInteractive, interview.draft != nil {
      interview.draft = nil
      saveLogbook()
      screen.say("Wat u eerder typte is weggehaald. Het bewaarde antwoord is niet veranderd.")
    } else if interview.presentAnswer == nil {
      screen.say("Deze vraag heeft nog geen antwoord.")
    } else {
      interview.clear()
      try save()
      screen.say("Het antwoord is weggehaald. Met :ongedaan haalt u het terug.")
    }
  }
}

extension FillingSession: AnswerHelper {
  func show(_ command: FillingCommand) {
    switch command {
    case .help: presenter.help()
    case .progress: presenter.progress(file.path, interview)
    case .search(let phrase): presenter.search(phrase, interview)
    default: presenter.explain(interview)
    }
  }

  func showQuestion() {
    presenter.show(interview)
  }

  func keep(_ text: String) -> String? {
    // A command in the making is no text, and would take the place of a draft that is.
    guard !FillingCommand.isBegun(text) else { return nil }
    interview.draft = text
    return troubleSavingLogbook()
  }

  func tell(_ message: String) {
    screen.say(message)
  }

  func edit(_ text: String) -> String? {
    guard !interview.asksNothing else {
      screen.say(QuestionPresenter.nothingAsked(interview))
      return nil
    }
    var editor = context.textEditor(for: file.path)
    editor.announce = SignalWatch.pass
    editor.secure = keepEdited
    switch editor.edit(text, guidance: presenter.guidance(interview), name: presenter.fileName(interview)) {
    case .unchanged(let wasQuick):
      screen.say("De tekst is niet veranderd.")
      if wasQuick { screen.say(TextEditor.waitHint) }
    case .changed(let edited) where edited.allSatisfy(\.isWhitespace):
      screen.say("De tekst in uw editor was leeg. Het antwoord is niet veranderd; met :wis haalt u het weg.")
    case .changed(let edited):
      if interview.step.isText { screen.say("De tekst uit uw editor is overgenomen.") }
      return edited
    case .failed(let reason, let path):
      screen.say("\(reason). Het antwoord is niet veranderd.".capitalizedSentence)
      if let path { screen.show(["Uw tekst staat in \(path.sanitizedForTerminal())"]) }
    }
    return nil
  }

  /// Keeps a text from the editor as a draft until it is an answer.
  ///
  /// - Returns: whether it is on the disk.
  private func keepEdited(_ text: String) -> Bool {
    guard !text.allSatisfy(\.isWhitespace) else { return true }
    keepRefused(TypedText.clean(text))
    return interview.logbook == savedLogbook
  }
}
