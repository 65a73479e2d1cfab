/// What one dossier says about a question: an answer, an open point, or nothing.
struct MergedState {
  var answer: OpenPunt.Waarde = .leeg
  var meningen: [OpenPunt.Mening]?
  /// Who says it.
  var people: [String] = []

  /// Whether another says the same, whoever says it.
  private func isSame(as other: MergedState) -> Bool {
    guard answer.isSame(as: other.answer), meningen?.count == other.meningen?.count else { return false }
    return zip(meningen ?? [], other.meningen ?? []).allSatisfy { one, two in
      one.antwoord.isSame(as: two.antwoord)
        && one.door.elementsEqual(two.door) { $0.utf8.elementsEqual($1.utf8) }
    }
  }

  /// What was said, each with who did.
  private var said: [OpenPunt.Mening] {
    guard let meningen else { return [OpenPunt.Mening(answer, door: people)] }
    return meningen + (answer == .leeg ? [] : [OpenPunt.Mening(answer, door: people)])
  }

  /// One state out of those of several people and of the common older version, which says nothing where there is none.
  ///
  /// Who left something as it was has no say. What one changed counts, and what several changed in the same way; where
  /// they differ everything they say is kept side by side.
  static func merged(_ states: [MergedState], base: MergedState) -> MergedState {
    let changed = states.filter { !$0.isSame(as: base) }
    guard let first = changed.first else { return base }
    if changed.allSatisfy({ $0.isSame(as: first) }) { return first }
    let said = changed.flatMap(\.said).united
    if said.count == 1 { return MergedState(answer: said[0].antwoord) }
    return MergedState(meningen: said)
  }
}
