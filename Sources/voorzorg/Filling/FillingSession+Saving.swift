import VoorzorgCore

// Bringing answers to the disk.
extension FillingSession {
  /// Saves the answers; when this returns they are on the disk for good.
  func save() throws {
    saveEarlierAnswers()
    let touched = touchedDecision
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
    if let touched {
      hasToldOfDecision = true
      screen.say(touched)
    }
  }

  /// What to tell when an answer is not as it was decided any more: once a sitting, since who revises a plan knows.
  private var touchedDecision: String? {
    guard !hasToldOfDecision else { return nil }
    return NewlyChanged(from: file.dossier, to: interview.dossier, interview.instrument).message()
  }

  /// Makes an answer that is replaced safe in the logbook before the new one takes its place.
  ///
  /// Nothing else changes there yet: as long as the new answer is not in the dossier, its draft is the only copy.
  private func saveEarlierAnswers() {
    guard interview.logbook.earlier != savedLogbook.earlier else { return }
    var logbook = savedLogbook
    logbook.earlier = interview.logbook.earlier
    if let trouble = troubleSaving(logbook) { screen.say(trouble) }
  }

  /// Saves what the tool remembers beside the dossier, drafts included, when it changed.
  func saveLogbook() {
    if let trouble = troubleSavingLogbook() { screen.say(trouble) }
  }

  /// Saves it and gives what to tell when that fails, once until it works again: losing it loses no answer, so the
  /// work goes on.
  func troubleSavingLogbook() -> String? { troubleSaving(interview.logbook) }

  private func troubleSaving(_ logbook: Logbook) -> String? {
    guard logbook != savedLogbook else { return nil }
    do {
      try logbook.save(beside: file.path)
    } catch {
      defer { hasToldOfTrouble = true }
      guard !hasToldOfTrouble else { return nil }
      return
        "Let op: wat u typt en welke vragen u leeg liet, kon niet worden onthouden. \(context.line(error))."
    }
    savedLogbook = logbook
    hasToldOfTrouble = false
    return nil
  }

  /// When an answer can be saved nowhere: somebody at a terminal can make room and try again, for another program
  /// the answer is printed.
  private func waitForRoom(_ failed: Saving.Failed) throws {
    let changes = DossierChanges(from: file.dossier, to: interview.dossier, instrument: interview.instrument)
    screen.say(context.line(failed.problem) + ".", .bold)
    if reader.isInteractive {
      screen.say("Uw antwoord is nog niet bewaard. Maak ruimte en druk op Enter om het opnieuw te proberen.")
      let request = AnswerRequest(prompt: "Enter> ", isMultiline: false)
      // Whoever stops here, by whatever key, gets the answer to see.
      if case .confirmed = try? reader.read(request, helper: Waiting(screen)).end { return }
    }
    screen.say("Dit antwoord kon nergens worden bewaard:")
    for change in changes.changes { screen.show([change.question, change.after ?? ""]) }
    throw failed
  }
}

/// Stands by where nothing is filled in: there is nothing to keep, and little to explain.
final class Waiting: AnswerHelper {
  private let screen: FillingScreen
  private let explanation: String

  init(
    _ screen: FillingScreen,
    explanation: String = "Druk op Enter om verder te gaan, of op Ctrl-C om te stoppen."
  ) {
    self.screen = screen
    self.explanation = explanation
  }

  func show(_ command: FillingCommand) { screen.say(explanation) }

  func showQuestion() { screen.say(explanation) }

  func keep(_ text: String) -> String? { nil }

  func tell(_ message: String) { screen.say(message) }

  func edit(_ text: String) -> String? { nil }
}
