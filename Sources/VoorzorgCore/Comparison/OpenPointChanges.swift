/// What contributors differ about: what is new, what was settled, and what both dossiers have.
///
/// While a point is open its question has no answer, so an answer may be gone because somebody contradicted it.
public struct OpenPointChanges: Sendable {
  /// In the newer dossier only.
  public let new: [OpenPunt]
  /// In the older dossier only: somebody settled it, or what it was about is gone.
  public let settled: [OpenPunt]
  /// In both, as the newer dossier has it.
  public let remaining: [OpenPunt]

  init(_ old: Dossier, _ new: Dossier) {
    let (before, after) = (Set(old.openPunten.map(\.name)), Set(new.openPunten.map(\.name)))
    self.new = new.openPunten.filter { !before.contains($0.name) }
    settled = old.openPunten.filter { !after.contains($0.name) }
    remaining = new.openPunten.filter { before.contains($0.name) }
  }

  /// Whether neither dossier has any that the other has not.
  public var isEmpty: Bool { new.isEmpty && settled.isEmpty }

  /// The sentences of a summary: nothing where nothing changed.
  var sentences: [String] {
    guard !isEmpty else { return [] }
    let open = new.count + remaining.count
    let counts = [(settled.count, "niet meer open"), (new.count, "nieuw")].filter { $0.0 > 0 }
    let changes = Enumeration.joined(counts.map { "\($0.0) \($0.1)" })
    let verb = open == 1 ? "staat" : "staan"
    let now = open == 0 ? "geen open punten" : Enumeration.count(open, "open punt", "open punten")
    return ["Er \(verb) nu \(now) in het dossier: \(changes)."]
  }
}
