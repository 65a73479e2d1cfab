// What has changed, in words: with its headings, since a label such as 'Kansen' stands in many places.
extension DecidedChange {
  /// A change of one answer.
  static func answer(
    _ kind: Kind,
    _ position: AnswerPosition,
    _ dossier: Dossier,
    _ instrument: Instrument
  ) -> DecidedChange {
    let item = position.outer.flatMap { dossier.heading(of: $0, instrument) }
    let heading = Heading(position.entry.heading, inside: item)
    let priority = position.outer.map { $0.index + 1 } ?? 0
    let label = "'\(Question.label(position.entry.field.label, priority: priority))'"
    // What stands by itself in the head of the dossier is clear without a heading.
    let words = position.entry.part == .kop ? label : "\(heading.words), \(label)"
    return DecidedChange(kind, .answer(position), question: position.name, words: words)
  }

  /// An entry of a list that came.
  static func added(_ entry: ListEntry, _ dossier: Dossier, _ instrument: Instrument) -> DecidedChange {
    let name = String(entry.prefix.dropLast())
    return DecidedChange(
      .toegevoegd,
      .entry(name),
      question: name,
      words: dossier.heading(of: entry, instrument)?.words ?? entry.list.itemName.lowercasedFirst
    )
  }

  /// An entry of a list that has gone. Of a priority the id tells which ankerpunt it was about; an id that is a number
  /// tells nothing.
  ///
  /// - Parameter name: what the names of its questions began with, entries by id.
  static func gone(
    _ list: Form.List,
    name: String,
    outer: ListEntry?,
    _ dossier: Dossier,
    _ instrument: Instrument
  ) -> DecidedChange {
    let id = name.dropLast().split(separator: ".").last.map(String.init) ?? ""
    let ankerpunt = instrument.ankerpunten.first { id == $0.name || id.hasPrefix("\($0.name)-") }
    let isPriority = list === instrument.form.lists[instrument.plan.list]
    let item = list.itemName.lowercasedFirst
    let topic = isPriority ? ankerpunt?.title ?? id : id
    let words = Int(topic) == nil ? "\(item) '\(topic.shown)'" : "een \(item)"
    let around = outer.flatMap { dossier.heading(of: $0, instrument) }.map { "\($0.words), " } ?? ""
    return DecidedChange(
      .weggehaald,
      .entry(String(name.dropLast())),
      question: (outer?.prefix ?? "") + list.name,
      words: around + words
    )
  }
}

extension Heading {
  /// The heading within a sentence: `prioriteit 1 (Outreach)`.
  fileprivate var words: String {
    topic.isEmpty ? text.lowercasedFirst : "\(text.lowercasedFirst) (\(topic.shown))"
  }
}

extension Dossier {
  /// The record of an entry of a list.
  func record(of entry: ListEntry, _ instrument: Instrument) -> Record? {
    let outer = entry.outer.map { record(of: $0, instrument) } ?? record
    let form = entry.outer?.list.form ?? instrument.form
    guard let outer, let slot = form.lists.firstIndex(where: { $0 === entry.list }) else { return nil }
    return outer.lists[slot].indices.contains(entry.index) ? outer.lists[slot][entry.index] : nil
  }

  /// What an entry of a list is called and what it is about; nil for a part, which is no entry.
  func heading(of entry: ListEntry, _ instrument: Instrument) -> Heading? {
    guard let record = record(of: entry, instrument), !entry.list.isSingle else {
      return entry.outer.flatMap { heading(of: $0, instrument) }
    }
    let outer = entry.outer.flatMap { heading(of: $0, instrument) }
    return Heading(of: entry.list, position: entry.index + 1, record: record, inside: outer)
  }
}
