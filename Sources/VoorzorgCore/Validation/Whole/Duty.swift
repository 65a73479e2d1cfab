import TextKit

/// A statutory duty with its question in the dossier and the priorities that may be about it.
struct Duty: Sendable {
  let taak: WettelijkeTaak
  let answer: LinkedAnswer
  /// The document that calls it a duty, for a reader.
  let document: String
  /// The names of the ankerpunten that its question is linked to, in words or in our reading.
  private let ankerpunten: Set<String>

  init(_ taak: WettelijkeTaak, answers: LinkedAnswers) throws(CatalogueFault) {
    self.taak = taak
    guard let answer = try answers.answer(to: taak.question) else {
      throw CatalogueFault(
        file: "taken.json",
        line: 1,
        column: 1,
        message: "nothing asks about '\(taak.name)'"
      )
    }
    self.answer = answer
    let source = taak.source
    document = answers.instrument.document(source.document)?.shortTitle ?? source.document
    ankerpunten = Set(
      try answers.verbanden.ankerpunten(of: taak.question, in: answers.instrument).map(\.entry.name)
    )
  }

  /// Whether a priority is about it: its ankerpunt is linked to it, or it says a word that names it.
  ///
  /// The words are there because not every duty belongs to an ankerpunt.
  func isPlanned(in priority: Record, _ plan: PlanSlots) -> Bool {
    if let ankerpunt = priority[plan.ankerpunt], ankerpunten.contains(ankerpunt) { return true }
    return isNamed(in: priority)
  }

  /// Whether a priority or a work package says a word that names it.
  func isNamed(in record: Record) -> Bool {
    record.answers.contains { answer in
      guard case .text(let text)? = answer else { return false }
      let folded = text.folded
      return taak.words.contains { folded.contains($0) }
    }
  }
}
