extension Report {
  /// What is known elsewhere of an ankerpunt, by its place in the scan.
  func references(ofAnkerpunt index: Int) -> [Document.Block] {
    let references = references.ankerpunten[index]
    let hasPreventiescan = self.references.hasPreventiescan(dossier)
    guard !monitor.rounds.isEmpty || hasPreventiescan else {
      return references.unanswered
    }
    let states = references.metingen.map { ($0, indicatorState(of: $0.name)) }
    let answers = self.references.answeredActions(dossier, ofAnkerpunt: index)
    return AnkerpuntReferences.blocks(
      acties: hasPreventiescan ? references.acties : [],
      answers: answers,
      metingen: states,
      actielijnen: references.actielijnen
    )
  }

  /// What the newest round of the monitor says of an indicator, such as its colour; nil where it says nothing.
  private func indicatorState(of indicator: String) -> String? {
    let states = monitor.state(of: indicator)
    return states.isEmpty ? nil : states.map(\.sentence).joined(separator: "; ")
  }
}
