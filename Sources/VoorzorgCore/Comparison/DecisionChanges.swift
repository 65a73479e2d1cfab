/// The decisions that were recorded since, and those that are not there any more.
public struct DecisionChanges: Sendable {
  /// Recorded in the newer dossier only.
  public let new: [Besluit]
  /// Recorded in the older dossier only: nothing takes a decision away by itself.
  public let gone: [Besluit]

  init(_ old: Dossier, _ new: Dossier) {
    self.new = new.besluiten.filter { !old.besluiten.contains($0) }
    gone = old.besluiten.filter { !new.besluiten.contains($0) }
  }

  /// Whether there are none of either.
  public var isEmpty: Bool { new.isEmpty && gone.isEmpty }

  /// The sentences of a summary. They name who decided by kind only: a name is for the dossier itself.
  var sentences: [String] {
    let words = { (besluiten: [Besluit]) in
      Enumeration.joined(besluiten.map { "\($0.soort.words) op \($0.datum.dutch)" })
    }
    return (new.isEmpty ? [] : ["Besloten: \(words(new))."])
      + (gone.isEmpty ? [] : ["Niet meer in het dossier: \(Enumeration.joined(gone.map(\.words)))."])
  }
}
