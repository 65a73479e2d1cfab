/// What a change of a dossier made different from what was decided, so that whoever makes it can be told at once.
public struct NewlyChanged: Sendable {
  /// The decision that is touched last; nil where nothing decided is touched.
  public let besluit: Besluit?
  /// What was as decided before the change and is not any more.
  public let changes: [DecidedChange]

  /// What differs between two states of a dossier. Nothing is worked out where no decision was recorded.
  public init(from before: Dossier, to after: Dossier, _ instrument: Instrument) {
    guard !after.besluiten.isEmpty else {
      besluit = nil
      changes = []
      return
    }
    let known = before.decisionStates(instrument).flatMap(\.changes)
    let touched = after.decisionStates(instrument).last { state in
      state.changes.contains { !known.contains($0) }
    }
    besluit = touched?.besluit
    changes = (touched?.changes ?? []).filter { !known.contains($0) }
  }

  /// The message, in Dutch; nil where nothing decided is touched.
  ///
  /// - Parameter most: so many changes are named; of more only the number is told.
  public func message(naming most: Int = 3) -> String? {
    guard let besluit, !changes.isEmpty else { return nil }
    let what =
      changes.count > most
      ? "\(changes.count) dingen"
      : changes.map { "\($0.words) \($0.happened)" }.joined(separator: "; ")
    return "Gewijzigd na \(besluit.words): \(what). Dat staat vanaf nu in de controle en in elk rapport."
  }
}
