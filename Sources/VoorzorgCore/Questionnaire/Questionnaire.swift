import TextKit

/// The question list of one dossier: every question that its form and its lists have, in order.
///
/// Filling in, scripted answers, progress and look-up by name all walk this list.
public struct Questionnaire: Sendable {
  /// The questions in order.
  public let questions: [Question]
  private let byName: [String: Int]

  /// The questions of a dossier.
  ///
  /// - Parameter offeringEntries: whether lists that can grow end with the questions of an entry still to be
  ///   made, as filling in and scripted answers need.
  public init(_ dossier: Dossier, instrument: Instrument, offeringEntries: Bool = false) {
    var builder = QuestionnaireBuilder(instrument: instrument, offersEntries: offeringEntries)
    builder.add(instrument.form, dossier.record, prefix: "", stablePrefix: "", steps: [])
    questions = builder.questions
    var byName: [String: Int] = [:]
    for (index, question) in questions.enumerated() {
      byName[question.name] = index
      if byName[question.stableName] == nil { byName[question.stableName] = index }
      if let number = question.number { byName[number] = index }
    }
    self.byName = byName
  }

  /// The question with a name (entries by position or id) or a short number.
  public func question(named name: String) -> Question? {
    byName[name].map { questions[$0] }
  }

  /// The questions of a part.
  public func questions(in part: Part?) -> [Question] {
    part == nil ? questions : questions.filter { $0.part == part }
  }

  /// The name nearest to one that no question has.
  public func nearestName(to name: String) -> String? {
    TextKit.nearestName(to: name, among: questions.map(\.name))
      ?? questions.first { $0.field.name.folded == name.folded }?.name
  }
}

/// Walks form and record side by side.
private struct QuestionnaireBuilder {
  let instrument: Instrument
  let offersEntries: Bool
  var questions: [Question] = []

  mutating func add(
    _ form: Form,
    _ record: Record,
    prefix: String,
    stablePrefix: String,
    steps: [AnswerPlace.Step]
  ) {
    add(form.root, of: form, record, prefix: prefix, stablePrefix: stablePrefix, steps: steps)
  }

  private mutating func add(
    _ group: Form.Group,
    of form: Form,
    _ record: Record,
    prefix: String,
    stablePrefix: String,
    steps: [AnswerPlace.Step]
  ) {
    let slots = group.members.compactMap { if case .entry(let slot) = $0 { slot } else { nil } }
    let counted = slots.filter { !form.entries[$0].field.isAdded }.count
    var position = 0
    for member in group.members {
      switch member {
      case .entry(let slot):
        position += 1
        let entry = form.entries[slot]
        let place = AnswerPlace(steps: steps, slot: slot)
        let heading = Heading(prefix + entry.path, topic: entry.topic, instrument: instrument, record: record)
        questions.append(
          Question(
            name: prefix + entry.path,
            stableName: stablePrefix + entry.path,
            number: heading.number.map { "\($0).\(position)" },
            heading: heading.text,
            topic: heading.topic,
            position: position,
            count: counted == 0 ? slots.count : counted,
            field: entry.field,
            place: place,
            part: entry.part
          )
        )
      case .group(let inner):
        add(inner, of: form, record, prefix: prefix, stablePrefix: stablePrefix, steps: steps)
      case .list(let slot):
        add(form.lists[slot], slot: slot, record, prefix: prefix, stablePrefix: stablePrefix, steps: steps)
      case .reserved:
        break
      }
    }
  }

  private mutating func add(
    _ list: Form.List,
    slot: Int,
    _ record: Record,
    prefix: String,
    stablePrefix: String,
    steps: [AnswerPlace.Step]
  ) {
    var entries = record.lists[slot]
    if offersEntries { entries.append(list.form.emptyRecord) }
    for (index, entry) in entries.enumerated() {
      let id = entry.id ?? "\(index + 1)"
      // Ids that are numbers say no more than the position.
      let stableID = Int(id) == nil ? id : "\(index + 1)"
      add(
        list.form,
        entry,
        prefix: "\(prefix)\(list.name).\(index + 1).",
        stablePrefix: "\(stablePrefix)\(list.name).\(stableID).",
        steps: steps + [AnswerPlace.Step(list: slot, entry: index)]
      )
    }
  }
}
