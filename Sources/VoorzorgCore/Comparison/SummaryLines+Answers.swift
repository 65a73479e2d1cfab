// What became of the monitor, and what is only counted.
extension SummaryLines {
  /// The colours of the indicators, level by level.
  var colours: [String] {
    comparison.levels.compactMap { level in
      let name = "\(level.level.title), \(level.newRound ?? "")"
      guard let old = level.oldRound else { return "Er is een eerste ronde van de monitor (\(name))." }
      guard level.newRound != nil else {
        return "De ronde \(old) van de monitor (\(level.level.title)) is weg."
      }
      guard !level.colours.isEmpty else {
        return level.oldRound == level.newRound
          ? nil : "Er is een nieuwe ronde van de monitor (\(name)); geen kleur is anders."
      }
      let shown = level.colours.map { colour in
        let title = colour.new.score.title.map { ", \($0.lowercased())" } ?? ""
        return "\((colour.indicator.shortTitle + title).quoted) van \(colour.old.kleur.rawValue) naar "
          + colour.new.kleur.rawValue
      }
      let count = Enumeration.count(shown.count, "indicator kreeg", "indicatoren kregen")
      return "\(count) een andere kleur (\(name), eigen regel): \(Enumeration.first(Self.named, of: shown))."
    }
  }

  /// What is known now, and what was written.
  var answers: [String] {
    let counted = Dictionary(grouping: sorted[.counted], by: \.kind).mapValues(\.count)
    let kinds: [(kind: ChangeKind, one: String, many: String)] = [
      (.vooruitgang, "antwoord gaat vooruit", "antwoorden gaan vooruit"),
      (.nieuwBekend, "antwoord is nu bekend en was onbekend", "antwoorden zijn nu bekend en waren onbekend"),
      (.onbekendGeworden, "antwoord is onbekend geworden", "antwoorden zijn onbekend geworden"),
      (.nieuwBeantwoord, "vraag is nieuw beantwoord", "vragen zijn nieuw beantwoord"),
      (.nietMeerBeantwoord, "vraag is niet meer beantwoord", "vragen zijn niet meer beantwoord"),
      (.herschreven, "tekst is herschreven", "teksten zijn herschreven"),
      (.anders, "antwoord is anders", "antwoorden zijn anders"),
    ]
    let counts = kinds.compactMap { kind in
      counted[kind.kind].map { Enumeration.count($0, kind.one, kind.many) }
    }
    var sentences = counts.isEmpty ? [] : ["Verder: \(Enumeration.joined(counts))."]
    let isPriority = { (change: EntryChange) in change.entry.outer == nil && change.part == .plan }
    let others = comparison.entries.filter { !isPriority($0) }
    for (kind, words) in [
      (EntryChange.Kind.nieuw, "Nieuw in de lijsten"), (.vervallen, "Weg uit de lijsten"),
    ] {
      let items = others.filter { $0.kind == kind }.map { $0.entry.itemName.lowercasedFirst }
      guard !items.isEmpty else { continue }
      let counts = Dictionary(items.map { ($0, 1) }, uniquingKeysWith: +)
      let names = items.enumerated().filter { items.firstIndex(of: $0.element) == $0.offset }.map(\.element)
      sentences.append("\(words): \(names.map { "\($0) (\(counts[$0] ?? 0))" }.joined(separator: ", ")).")
    }
    return sentences + comparison.openPunten.sentences
  }

  /// What checking finds.
  var findings: [String] {
    let findings = comparison.findings
    guard !(findings.solved.isEmpty && findings.new.isEmpty) else { return [] }
    let count = { (number: Int) in number == 0 ? "geen" : "\(number)" }
    let points = findings.oldCount == 1 ? "aandachtspunt" : "aandachtspunten"
    let changes = [(findings.solved.count, "opgelost"), (findings.new.count, "nieuw")].filter { $0.0 > 0 }
    return [
      "De controle vond eerst \(count(findings.oldCount)) \(points) en nu \(count(findings.newCount)): "
        + "\(Enumeration.joined(changes.map { "\($0.0) \($0.1)" }))."
    ]
  }
}
