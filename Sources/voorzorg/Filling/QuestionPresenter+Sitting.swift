import TerminalKit
import TextKit
import VoorzorgCore

// How a sitting begins and ends.
extension QuestionPresenter {
  /// Says what is filled in, how much is left, and where somebody was.
  func welcome(_ path: String, _ interview: Interview, _ settings: FillingSession.Settings) {
    let open = interview.openCount
    let left =
      open > 0 || interview.step == .done
      ? "\(open == 1 ? "1 vraag" : "\(open) vragen") open" : "alleen nog vragen die leeg mogen blijven"
    screen.say("\(path) · \(settings.part == nil ? "" : "in dit onderdeel ")\(left)", .bold)
    screen.say("Elk antwoord wordt meteen bewaard. ? geeft uitleg, :hulp toont alle opdrachten, :stop stopt.")
    if isInteractive { showWhereItStopped(interview) }
  }

  /// Says that what was remembered cannot be used as it is, and where it is.
  func logbookSetAside(_ path: String) {
    screen.say(Wording.unreadableLogbook)
    screen.show([path.sanitizedForTerminal()])
  }

  private func showWhereItStopped(_ interview: Interview) {
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
    let drafts = interview.questionsWithDraft
    guard !drafts.isEmpty else { return }
    let places = drafts.map { ":ga \($0.number ?? $0.name)" }.joined(separator: ", ")
    screen.say("Nog niet afgemaakt: \(places)")
  }

  /// Says what was done and how to go on.
  func goodbye(_ path: String, _ interview: Interview, _ settings: FillingSession.Settings, answersGiven: Int)
  {
    screen.say("")
    let open = interview.openCount
    let given = answersGiven == 1 ? "1 antwoord" : "\(answersGiven) antwoorden"
    screen.say("\(given) bewaard in \(path); nog \(open) open.")
    if open > 0 || interview.draft != nil { showHowToGoOn(path, settings) }
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
