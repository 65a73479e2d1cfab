// What is further than it was, and what is less far.
extension SummaryLines {
  /// Actions of the preventiescan that are there now, in full or in part, and what the regional plan realised.
  var offered: [String] {
    let full = sorted[.offered].filter { $0.new == .choice("ja") }
    let partly = sorted[.offered].filter { $0.new != .choice("ja") }
    var sentences: [String] = []
    if !full.isEmpty {
      let count = full.count == 1 ? "staat 1 actie" : "staan \(full.count) acties"
      sentences.append("In de preventiescan \(count) nu op ja, en eerst niet: \(titles(full)).")
    }
    if !partly.isEmpty {
      let count = Enumeration.count(partly.count, "actie ging", "acties gingen")
      sentences.append("\(count) van nee naar deels: \(titles(partly)).")
    }
    if !sorted[.realised].isEmpty {
      sentences.append("Uit het regionale plan is gerealiseerd: \(titles(sorted[.realised])).")
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
    var sentences = comparison.decisions.sentences
    sentences += sorted[.status].map { change in
      switch change.new {
      case .choice(Status.vastgesteld.rawValue): "Het plan is vastgesteld."
      case .choice(Status.concept.rawValue): "Er is een nieuwe ronde begonnen; dit dossier is een concept."
      default: "De status van het dossier is nu: \(word(change.new, change))."
      }
    }
    let done = sorted[.stand].filter { AnswerScale.rank(of: $0.new ?? .yesNo(false), to: $0.entry) == 2 }
    let begun = sorted[.stand].filter { AnswerScale.rank(of: $0.new ?? .yesNo(false), to: $0.entry) != 2 }
    let topics = { (changes: [AnswerChange]) in Enumeration.joined(changes.map(\.entry.topic.quoted)) }
    if !done.isEmpty {
      sentences.append("Van de zeven stappen \(done.count == 1 ? "is" : "zijn") nu gedaan: \(topics(done)).")
    }
    if !begun.isEmpty { sentences.append("Begonnen: \(topics(begun)).") }
    if !sorted[.result].isEmpty { sentences.append("Bereikt: \(titles(sorted[.result])).") }
    let packages = sorted[.package].count
    if packages > 0 {
      let count = Enumeration.count(packages, "werkpakket is", "werkpakketten zijn")
      sentences.append("\(count) gereed.")
    }
    sentences += sorted[.regionDecided].compactMap { change in
      guard case .date(let day) = change.new else { return nil }
      return "Het regionale plan is vastgesteld op \(day.dutch)."
    }
    return sentences
  }

  /// What some changes are about, by the labels of their questions.
  private func titles(_ changes: [AnswerChange]) -> String {
    Enumeration.first(Self.named, of: changes.map { $0.title.quoted })
  }

  /// What a change is about, with the ankerpunt, step or priority where the label alone does not say it.
  private func subject(of change: AnswerChange) -> String {
    let title = change.title.quoted
    let outer = change.place.flatMap { $0.outer ?? $0 }
    switch change.entry.part {
    case .preventiescan, .regioplan, .kop: return title
    case .plan: return "\(title) bij \((priority(outer?.id) ?? "een prioriteit").quoted)"
    case .scan, .stappen, .basis, .monitor:
      return change.entry.topic.isEmpty ? title : "\(title) bij \(change.entry.topic.quoted)"
    }
  }

  private func priority(_ id: String?) -> String? {
    comparison.priorities.first { $0.id == id }?.title
  }

  private func word(_ answer: Answer?, _ change: AnswerChange) -> String {
    answer.map { AnswerWording.short($0, to: change.entry.field).lowercasedFirst } ?? "niet beantwoord"
  }
}

extension AnswerChange {
  /// What its question is about: the label, without the word that says what is asked, such as `Bereikt: `.
  fileprivate var title: String {
    let label = entry.field.label
    guard entry.field.name == "bereikt", let colon = label.firstRange(of: ": ") else { return label }
    return String(label[colon.upperBound...])
  }
}
