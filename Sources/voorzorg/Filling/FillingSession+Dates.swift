import VoorzorgCore

// Dates that can mean more than one day.
extension FillingSession {
  /// Has somebody choose the day that was meant.
  ///
  /// - Returns: whether to go on.
  func choose(
    among candidates: [DateReading.Candidate],
    for text: String,
    _ question: Question,
    staying: Bool
  ) throws -> Bool {
    keepRefused(text)
    guard reader.isInteractive else {
      let days = candidates.map { "\($0.day) (\($0.description))" }.joined(separator: " of ")
      try refuse("'\(text)' kan meer dagen betekenen: \(days). Schrijf de dag als 2026-03-12.")
      return false
    }
    screen.say("Dit kan meer dagen betekenen. Welke bedoelt u?")
    for (index, candidate) in candidates.enumerated() {
      screen.say("\(index + 1)  \(candidate.day.dutchWithWeekday): \(candidate.description)", indent: 2)
    }
    screen.say("(typ een nummer of een andere datum; Enter laat de vraag open)")
    let request = AnswerRequest(prompt: "1-\(candidates.count)> ", isMultiline: false)
    let explanation = "Typ het nummer van de dag die u bedoelt, of een andere datum."
    let entry = try reader.read(request, helper: Waiting(screen, explanation: explanation))
    guard case .confirmed = entry.end, !entry.text.isEmpty else {
      if case .confirmed = entry.end { return true }
      return try take(entry)
    }
    if let number = Int(entry.text), candidates.indices.contains(number - 1) {
      return try give(.date(candidates[number - 1].day), staying: staying)
    }
    return try give(entry.text, to: question, staying: staying)
  }
}
