import TerminalKit
import TextKit
import VoorzorgCore

// How a sitting begins and ends.
extension QuestionPresenter {
  /// Says what is filled in, how much is left, and where somebody was.
  func welcome(_ path: String, _ interview: Interview, _ settings: FillingSession.Settings) {
    screen.say("\(path) · \(left(interview, settings))", .bold)
    screen.say("Elk antwoord wordt meteen bewaard. ? geeft uitleg, :hulp toont alle opdrachten, :stop stopt.")
    guard isInteractive else { return }
    if !interview.asksNothing { showAnswerBefore(interview) }
    showDrafts(interview)
  }

  /// How much is left, in words.
  private func left(_ interview: Interview, _ settings: FillingSession.Settings) -> String {
    let open = interview.openCount(in: settings.part)
    let questions = open == 1 ? "1 vraag" : "\(open) vragen"
    if let part = settings.part, part.isOptional {
      return "in dit onderdeel \(open > 0 ? "nog \(questions) te gaan" : "mag alles leeg blijven")"
    }
    let left =
      open > 0 || interview.asksNothing ? "\(questions) open" : "alleen nog vragen die leeg mogen blijven"
    return (settings.part == nil ? "" : "in dit onderdeel ") + left
  }

  /// Says that what was remembered cannot be used as it is, and where it is.
  func logbookSetAside(_ path: String) {
    screen.say(Wording.unreadableLogbook)
    screen.show([path.sanitizedForTerminal()])
  }

  /// Shows the answer before the question where somebody goes on.
  func showAnswerBefore(_ interview: Interview) {
    if let before = interview.answerBefore {
      let place = before.question.number.map { "\($0), " } ?? ""
      let topic = before.question.topic.isEmpty ? before.question.heading : before.question.topic
      screen.say(
        "U gaat verder waar u was. Uw antwoord hiervoor was (\(place)\(topic), \(before.question.label)):"
      )
      screen.say(
        AnswerWording.short(before.answer, to: before.question.field).beginning(columns: 300),
        indent: 2
      )
    }
  }

  private func showDrafts(_ interview: Interview) {
    let drafts = interview.questionsWithDraft
    guard !drafts.isEmpty else { return }
    let places = drafts.map { ":ga \($0.number ?? $0.name)" }.joined(separator: ", ")
    screen.say("Nog niet afgemaakt: \(places)")
  }

  /// Says what was done and how to go on.
  func goodbye(_ path: String, _ interview: Interview, _ settings: FillingSession.Settings, answersGiven: Int)
  {
    screen.say("")
    let open = interview.openCount(in: settings.part)
    let given = answersGiven == 1 ? "1 antwoord" : "\(answersGiven) antwoorden"
    // What may stay empty is not open.
    let left =
      settings.part?.isOptional == true ? (open > 0 ? "; nog \(open) te gaan" : "") : "; nog \(open) open"
    screen.say("\(given) bewaard in \(path)\(left).")
    let isUnfinished = interview.part.map { interview.openCount(in: $0) > 0 } ?? false
    if open > 0 || isUnfinished || interview.draft != nil { showHowToGoOn(path, settings) }
  }

  /// Says that what was typed is safe, and how to go on.
  func interrupted(_ path: String, _ interview: Interview, _ settings: FillingSession.Settings) {
    screen.say("")
    let typed = interview.draft == nil ? "" : " Wat u aan het typen was ook; u krijgt het terug."
    screen.say("Gestopt. Al uw antwoorden zijn bewaard in \(path).\(typed)")
    showHowToGoOn(path, settings)
  }

  /// On one line however long it is, so that it can be copied.
  private func showHowToGoOn(_ path: String, _ settings: FillingSession.Settings) {
    let options =
      (settings.part.map { " --onderdeel \($0.rawValue)" } ?? "")
      + (settings.isTodayGiven ? " --vandaag \(settings.today)" : "")
      + (settings.isPlain ? " --eenvoudig" : "")
    screen.show([
      "Verdergaan: " + "voorzorg invullen \(ShellWord.quoted(path))\(options)".sanitizedForTerminal()
    ])
  }
}

extension String {
  /// The text, or when it is long its beginning with an ellipsis.
  func beginning(columns: Int) -> String {
    displayWidth <= columns ? self : prefix(columns: columns - 1) + "…"
  }
}
