/// How a comparison names what it compares: two moments of one municipality, or two municipalities side by side. Of the
/// latter neither is further than the other.
struct ComparisonVoice {
  /// What the older dossier, or the first, is called.
  let old: String
  /// What the newer dossier, or the second, is called.
  let new: String
  let isSideBySide: Bool

  init(_ comparison: Comparison, isSideBySide: Bool) {
    self.isSideBySide = isSideBySide
    let (before, after) = (comparison.old, comparison.new)
    if isSideBySide {
      let names = [before, after].map { $0.name ?? "zonder naam" }
      (old, new) = names[0] == names[1] ? ("1. \(names[0])", "2. \(names[1])") : (names[0], names[1])
    } else if let from = before.peildatum, let to = after.peildatum, from != to {
      (old, new) = (from.dutch, to.dutch)
    } else {
      (old, new) = Self.unnamed
    }
  }

  private static let unnamed = ("eerste dossier", "tweede dossier")

  /// A name as it stands in a sentence: `het eerste dossier`, `12 maart 2026`.
  func inSentence(_ name: String) -> String {
    !isSideBySide && (old, new) == Self.unnamed ? "het \(name)" : name
  }

  /// Why an answer counts as another one.
  func title(of change: AnswerChange) -> String {
    let title = self.title(of: change.kind)
    guard let days = change.days, [.later, .eerder].contains(change.kind) else { return title }
    return "\(Enumeration.count(abs(days), "dag", "dagen")) \(title)"
  }

  func title(of kind: ChangeKind) -> String {
    guard isSideBySide else { return kind.title }
    switch kind {
    case .nieuwBeantwoord: return "alleen bij \(new)"
    case .nietMeerBeantwoord: return "alleen bij \(old)"
    case .nieuwBekend: return "onbekend bij \(old)"
    case .onbekendGeworden: return "onbekend bij \(new)"
    case .later: return "later bij \(new)"
    case .eerder: return "eerder bij \(new)"
    case .herschreven: return "andere tekst"
    case .vooruitgang, .stapTerug, .anders: return "ander antwoord"
    }
  }
}
