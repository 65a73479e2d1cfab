/// A decision held against the dossier as it is now.
public struct BesluitState: Sendable, Equatable {
  /// The decision.
  public var besluit: Besluit
  /// The later decision that stands in its place; nil when it is in force.
  ///
  /// A later decision of the same or a higher level decides anew: what was changed in between, it decided as well.
  public let successor: Besluit?
  /// What has changed since; empty for one that has a successor.
  public let changes: [DecidedChange]
  /// Whether what it says it was about is what its fingerprint was made of: if not, somebody changed it by hand.
  public var isUntouched: Bool { besluit.isUntouched }
}

extension Dossier {
  /// The decisions by day; of one day in the order in which they were recorded.
  public var decisionsByDay: [Besluit] {
    besluiten.enumerated()
      .sorted { ($0.element.datum, $0.offset) < ($1.element.datum, $1.offset) }
      .map(\.element)
  }

  /// The decisions by day, each with what has changed since. Nothing is worked out where there is none.
  public func decisionStates(_ instrument: Instrument) -> [BesluitState] {
    guard !besluiten.isEmpty else { return [] }
    let comparison = DecidedComparison(self, instrument)
    let besluiten = decisionsByDay
    return besluiten.enumerated().map { index, besluit in
      let successor = besluiten[(index + 1)...].first { $0.soort >= besluit.soort }
      let changes = successor == nil ? comparison.changes(since: besluit.inhoud) : []
      return BesluitState(besluit: besluit, successor: successor, changes: changes)
    }
  }
}
