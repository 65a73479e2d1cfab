// What became of the other answers.
extension SummaryLines {
  /// Actions of the preventiescan that are there now, in full or in part.
  var offered: [String] {
    let full = sorted[.offered].filter { $0.new == .choice("ja") }
    let partly = sorted[.offered].filter { $0.new != .choice("ja") }
    var sentences: [String] = []
    if !full.isEmpty {
      let count = Enumeration.count(full.count, "actie staat", "acties staan")
      sentences.append("In de preventiescan \(count) nu op ja, en eerst niet: \(topics(full)).")
    }
    if !partly.isEmpty {
      let count = Enumeration.count(partly.count, "actie ging", "acties gingen")
      sentences.append("\(count) van nee naar deels: \(topics(partly)).")
    }
    return sentences
  }

  /// What is less far than it was.
  var stepsBack: [String] {
    let back = sorted[.back]
    guard !back.isEmpty else { return [] }
    let count = Enumeration.count(back.count, "antwoord ging", "antwoorden gingen")
    let shown = back.map { change in
      "\(subject(of: change)) (van \(word(change.old, change)) naar \(word(change.new, change)))"
    }
    return ["\(count) een stap terug: \(Enumeration.first(Self.named, of: shown))."]
  }

  /// How far the seven steps and the dossier are.
  var steps: [String] {
    var sentences = sorted[.status].map { change in
      change.new == .choice(Status.vastgesteld.rawValue)
        ? "Het plan is vastgesteld." : "De status van het dossier is nu: \(word(change.new, change))."
    }
    let done = sorted[.stand].filter { AnswerScale.rank(of: $0.new ?? .yesNo(false), to: $0.entry) == 2 }
    let begun = sorted[.stand].filter { AnswerScale.rank(of: $0.new ?? .yesNo(false), to: $0.entry) != 2 }
    let titles = { (changes: [AnswerChange]) in Enumeration.joined(changes.map(\.entry.topic.quoted)) }
    if !done.isEmpty {
      sentences.append("Van de zeven stappen \(done.count == 1 ? "is" : "zijn") nu gedaan: \(titles(done)).")
    }
    if !begun.isEmpty { sentences.append("Begonnen: \(titles(begun)).") }
    let results = sorted[.result].count
    if results > 0 {
      sentences.append(
        "\(Enumeration.count(results, "resultaat is", "resultaten zijn")) nu bereikt, en eerst niet."
      )
    }
    return sentences
  }

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
    let kinds: [(ChangeKind, String)] = [
      (.vooruitgang, "ook vooruit"), (.nieuwBekend, "nu bekend en eerst onbekend"),
      (.onbekendGeworden, "nu onbekend en eerst bekend"), (.nieuwBeantwoord, "nieuw beantwoord"),
      (.nietMeerBeantwoord, "niet meer beantwoord"), (.herschreven, "tekst herschreven"),
      (.anders, "ander antwoord"),
    ]
    let counts = kinds.compactMap { kind, words in counted[kind].map { "\(words): \($0)" } }
    var sentences = counts.isEmpty ? [] : ["Verder in de antwoorden: \(counts.joined(separator: "; "))."]
    let isPriority = { (change: EntryChange) in change.entry.outer == nil && change.part == .plan }
    let others = comparison.entries.filter { !isPriority($0) }
    for (kind, words) in [(EntryChange.Kind.nieuw, "Erbij gekomen"), (.vervallen, "Weggehaald")] {
      let items = others.filter { $0.kind == kind }.map { $0.entry.itemName.lowercasedFirst }
      guard !items.isEmpty else { continue }
      let counts = Dictionary(items.map { ($0, 1) }, uniquingKeysWith: +)
      let names = items.enumerated().filter { items.firstIndex(of: $0.element) == $0.offset }.map(\.element)
      sentences.append("\(words): \(names.map { "\($0) (\(counts[$0] ?? 0))" }.joined(separator: ", ")).")
    }
    return sentences
  }

  /// What checking finds.
  var findings: [String] {
    let findings = comparison.findings
    guard !(findings.solved.isEmpty && findings.new.isEmpty) else { return [] }
    let old = Enumeration.count(findings.oldCount, "aandachtspunt", "aandachtspunten")
    return [
      "De controle vond eerst \(old) en nu \(findings.newCount): \(findings.solved.count) opgelost, "
        + "\(findings.new.count) nieuw."
    ]
  }

  private func topics(_ changes: [AnswerChange]) -> String {
    let topics = changes.map(\.entry.topic)
    let unique = topics.enumerated().filter { topics.firstIndex(of: $0.element) == $0.offset }
    return Enumeration.first(Self.named, of: unique.map(\.element.quoted))
  }

  /// What a change is about, in a few words.
  private func subject(of change: AnswerChange) -> String {
    let label = change.entry.field.label
    let short = label.split(separator: " ").count > 8 ? change.entry.part.title : label
    let outer = change.place.flatMap { $0.outer ?? $0 }
    let topic =
      change.entry.topic.isEmpty
      ? comparison.priorities.first { $0.id == outer?.id && change.entry.part == .plan }?.title ?? ""
      : change.entry.topic
    return topic.isEmpty ? short : "\(short) bij \(topic.quoted)"
  }

  private func word(_ answer: Answer?, _ change: AnswerChange) -> String {
    answer.map { AnswerWording.short($0, to: change.entry.field).lowercasedFirst } ?? "niet beantwoord"
  }
}
