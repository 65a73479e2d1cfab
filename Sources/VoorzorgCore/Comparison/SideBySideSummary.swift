/// What differs between two municipalities, in counts: neither is further than the other.
struct SideBySideSummary {
  private let comparison: Comparison
  private let instrument: Instrument

  init(_ comparison: Comparison, _ instrument: Instrument) {
    self.comparison = comparison
    self.instrument = instrument
  }

  /// What is not laid side by side, in words.
  static let rule =
    "Prioriteiten worden naast elkaar gezet op hun id. Andere regels in lijsten, zoals cijfers, verhalen en "
    + "actieregels, zijn van elke gemeente zelf en staan hier niet. Van de monitor staat per niveau de nieuwste "
    + "ronde van elk naast elkaar."

  /// Whether an entry has an id that says nothing outside its own dossier, such as a number.
  static func isMeaningless(_ entry: ComparedEntry) -> Bool {
    var entry: ComparedEntry? = entry
    while let current = entry {
      if !current.list.isSingle, current.list.idField == nil { return true }
      entry = current.outer
    }
    return false
  }

  /// Whether an answer stands in such an entry, or says which municipality it is.
  static func isMeaningless(_ change: AnswerChange) -> Bool {
    change.place.map(isMeaningless) ?? (change.entry.part == .kop)
  }

  var lines: [String] {
    let voice = ComparisonVoice(comparison, isSideBySide: true)
    return [
      chosen,
      ankerpunten("Alleen \(voice.old) gaat aan de slag met", by: comparison.old, not: comparison.new),
      ankerpunten("Alleen \(voice.new) gaat aan de slag met", by: comparison.new, not: comparison.old),
      plan(voice), answers(voice), colours,
    ].compactMap(\.self)
  }

  private var chosen: String? {
    let both = Set(comparison.old.dossier.chosen(instrument)).intersection(
      comparison.new.dossier.chosen(instrument)
    )
    guard !both.isEmpty else { return nil }
    return "Beide gaan aan de slag met \(titles(both.sorted()))."
  }

  private func ankerpunten(_ words: String, by one: ComparedDossier, not other: ComparedDossier) -> String? {
    let others = Set(other.dossier.chosen(instrument))
    let only = one.dossier.chosen(instrument).filter { !others.contains($0) }
    return only.isEmpty ? nil : "\(words) \(titles(only))."
  }

  private func titles(_ ankerpunten: [Int]) -> String {
    Enumeration.joined(ankerpunten.map { instrument.ankerpunten[$0].title.quoted })
  }

  private func plan(_ voice: ComparisonVoice) -> String? {
    guard !comparison.priorities.isEmpty else { return nil }
    let old = comparison.priorities.count { $0.oldNumber != nil }
    let new = comparison.priorities.count { $0.newNumber != nil }
    let both = comparison.priorities.count { $0.oldNumber != nil && $0.newNumber != nil }
    return
      "Prioriteiten in het plan: \(old) bij \(voice.old) en \(new) bij \(voice.new), waarvan \(both) bij beide."
  }

  private func answers(_ voice: ComparisonVoice) -> String? {
    let changes = comparison.answers.filter { !Self.isMeaningless($0) }
    guard !changes.isEmpty else { return nil }
    var counts: [(title: String, count: Int)] = []
    for title in changes.map({ voice.title(of: $0.kind) }) {
      if let index = counts.firstIndex(where: { $0.title == title }) {
        counts[index].count += 1
      } else {
        counts.append((title, 1))
      }
    }
    return "Vragen waarbij zij verschillen: "
      + counts.map { "\($0.title): \($0.count)" }.joined(separator: "; ") + "."
  }

  private var colours: String? {
    let shared = comparison.levels.filter { $0.oldRound != nil && $0.newRound != nil }
    let counts = shared.map { "\($0.colours.count) (\($0.level.title))" }
    return counts.isEmpty ? nil : "Indicatoren met een andere kleur: \(counts.joined(separator: ", "))."
  }
}
