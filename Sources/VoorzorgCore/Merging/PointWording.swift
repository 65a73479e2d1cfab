/// An open point in words, for a screen and for a report.
public struct PointWording {
  /// What it is about, such as `Ankerpunt 1 van 12, Outreach`.
  public let group: String
  /// The question.
  public let label: String
  /// The question as it is put on screen; nil where there is none.
  public let prompt: String?
  /// The field of the question; nil where it is about the order or about an entry as a whole.
  public let field: Field?
  /// The name of the question with entries by position, as findings have it.
  let question: String
  /// Whether the dossier still has what it is about.
  let isKnown: Bool
  private let titles: [String: String]

  /// The words for a point of a dossier.
  public init(_ punt: OpenPunt, in dossier: Dossier, _ instrument: Instrument) {
    let plan = instrument.form.lists[instrument.plan.list]
    titles = Dictionary(
      dossier.priorities(instrument).compactMap { record in
        let ankerpunt = record[instrument.plan.ankerpunt].flatMap(instrument.ankerpunt(named:))
        return record.id.map { ($0, ankerpunt?.title ?? $0) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    let place = OpenPlace(punt.name, in: dossier, instrument)
    isKnown = place != nil
    switch place {
    case .question(_, let position):
      let entry = position.entry
      let outer = position.outer.flatMap { $0.list.isSingle ? nil : $0 }
      let heading = entry.heading.map { $0.topic.isEmpty ? $0.text : "\($0.text), \($0.topic)" }
      group =
        outer.map { PointWording.words($0.outermost, dossier, instrument) } ?? heading ?? entry.part.title
      let inner = outer.flatMap { $0.outer == nil || $0.outermost === $0 ? nil : $0 }
      label =
        (inner.map { "\($0.list.itemName) \($0.index + 1), " } ?? "")
        + Question.label(entry.field.label, priority: (outer?.index ?? 0) + 1)
      (prompt, field, question) = (entry.field.prompt, entry.field, position.name)
    case .entry(_, let entry):
      group = PointWording.words(entry.outermost, dossier, instrument)
      label =
        entry.outer == nil
        ? "Hoort dit er nog bij?" : "Hoort \(entry.list.itemName) \(entry.index + 1) er nog bij?"
      (prompt, field, question) = (nil, nil, String(entry.prefix.dropLast()))
    case .order:
      (group, label) = (Part.plan.title, "Volgorde van de prioriteiten")
      (prompt, field, question) = (nil, nil, plan.name)
    case nil:
      (group, label) = ("Niet in dit dossier", punt.name)
      (prompt, field, question) = (nil, nil, punt.name)
    }
  }

  /// What somebody said, in words.
  public func words(_ waarde: OpenPunt.Waarde) -> String {
    if let field, let answer = waarde.answer(to: field) { return AnswerWording.short(answer, to: field) }
    switch waarde {
    case .leeg: return "geen antwoord"
    case .jaNee(let value): return value ? "ja" : "nee"
    case .getal(let number): return "\(number)"
    case .volgorde(let ids):
      return ids.enumerated().map { "\($0 + 1). \(titles[$1] ?? $1)" }.joined(separator: ", ")
    case .tekst(let text):
      guard field == nil, isKnown else { return text }
      return waarde == OpenPunt.weg ? "weghalen" : waarde == OpenPunt.blijft ? "laten staan" : text
    }
  }

  private static func words(_ entry: ListEntry, _ dossier: Dossier, _ instrument: Instrument) -> String {
    let words = "\(entry.list.itemName) \(entry.index + 1)"
    guard entry.list.idField != nil, let record = dossier.record(of: entry, instrument) else { return words }
    let name = record[instrument.plan.ankerpunt]
    return name.flatMap { instrument.ankerpunt(named: $0) }.map { "\(words), \($0.title)" } ?? words
  }
}

extension ListEntry {
  /// The outermost entry around it that is one of several.
  fileprivate var outermost: ListEntry {
    guard let outer, !outer.list.isSingle else { return self }
    return outer.outermost
  }
}
