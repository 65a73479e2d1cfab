import VoorzorgCore

// Choosing from the overview of all parts.
extension FillingSession {
  /// Takes the number or the name of a part.
  func choose(_ text: String, in overview: PartsOverview) throws {
    switch overview.choice(text) {
    case .part(let part): fillIn(part)
    case .perhaps(let part):
      interview.propose(part)
      // The overview stands on the screen already.
      shown = interview.step
      try refuse("Bedoelt u \(overview.number(of: part)), \(part.title)? Enter kiest dat.")
    case .none:
      try refuse(
        "Er is geen onderdeel '\(text)'. Typ een nummer van 1 tot en met \(overview.rows.count), of een naam."
      )
    }
  }

  /// Goes on in a part.
  func fillIn(_ part: Part) {
    let resumes = interview.choose(part)
    shown = nil
    // Who comes back from the overview within a sitting still knows what came before.
    if resumes, reader.isInteractive, !hasChosenPart { presenter.showAnswerBefore(interview) }
    hasChosenPart = true
  }
}
