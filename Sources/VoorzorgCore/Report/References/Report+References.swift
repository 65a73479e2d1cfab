extension Report {
  /// What is known elsewhere of an ankerpunt, by its place in the scan.
  func references(ofAnkerpunt index: Int) -> [Document.Block] {
    let references = references.ankerpunten[index]
    let states = references.metingen.map { ($0, indicatorState(of: $0.name)) }
    let answers = answeredActions(references.acties)
    guard !answers.isEmpty || states.contains(where: { $0.1 != nil }) else { return references.unanswered }
    return AnkerpuntReferences.blocks(
      acties: references.acties,
      answers: answers,
      metingen: states,
      actielijnen: references.actielijnen
    )
  }

  /// The texts of the actions that are answered in the preventiescan, by answer.
  private func answeredActions(_ actions: [AnkerpuntReferences.Actie]) -> [String: [String]] {
    guard let preventiescan = references.preventiescan(of: dossier) else { return [:] }
    var answers: [String: [String]] = [:]
    for action in actions {
      guard let slot = action.slot, let answer = preventiescan.answers[slot] else { continue }
      answers[AnswerWording.script(answer), default: []].append(action.text)
    }
    return answers
  }

  /// What the newest round of the monitor says of an indicator, such as its colour; nil where it says nothing.
  private func indicatorState(of indicator: String) -> String? {
    let states = monitor.state(of: indicator)
    return states.isEmpty ? nil : states.map(\.sentence).joined(separator: "; ")
  }
}
