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
    self.init(dossier, under: nil, instrument: instrument, offeringEntries: offeringEntries)
  }

  /// The questions under some keys of the dossier; nil for all.
  ///
  /// Who knows the name of a question need not wait until the parts that it is not in are listed.
  init(_ dossier: Dossier, under keys: Set<String>?, instrument: Instrument, offeringEntries: Bool = false) {
    var builder = QuestionnaireBuilder(offersEntries: offeringEntries)
    let form = instrument.form
    let root = form.root(for: dossier.subject)
    builder.add(
      keys.map(root.keeping) ?? root,
      of: form,
      dossier.record,
      at: QuestionnaireBuilder.Position()
    )
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
}

/// Walks form and record side by side.
private struct QuestionnaireBuilder {
  let offersEntries: Bool
  var questions: [Question] = []

  /// Where the walk is: what names begin with, and through which entries it went.
  struct Position {
    var prefix = ""
    var stablePrefix = ""
    var steps: [AnswerPlace.Step] = []
    /// The heading of the list entry; nil outside of lists.
    var item: Heading?
  }

  mutating func add(_ group: Form.Group, of form: Form, _ record: Record, at position: Position) {
    for member in group.members {
      switch member {
      case .entry(let slot): add(slot, of: form, at: position)
      case .group(let inner): add(inner, of: form, record, at: position)
      case .list(let slot): add(form.lists[slot], slot: slot, record, at: position)
      case .besluiten, .openPunten, .vervallen: break
      }
    }
  }

  private mutating func add(_ slot: Int, of form: Form, at position: Position) {
    let entry = form.entries[slot]
    let heading = Heading(entry.heading, inside: position.item)
    questions.append(
      Question(
        name: position.prefix + entry.path,
        stableName: position.stablePrefix + entry.path,
        number: heading.number.map { "\($0).\(form.positions[slot])" },
        heading: heading.text,
        topic: heading.topic,
        position: form.positions[slot],
        count: form.counts[slot],
        field: entry.field,
        place: AnswerPlace(steps: position.steps, slot: slot),
        part: entry.part
      )
    )
  }

  private mutating func add(_ list: Form.List, slot: Int, _ record: Record, at outer: Position) {
    var entries = record.lists[slot]
    if list.isSingle ? entries.isEmpty : offersEntries { entries.append(list.form.emptyRecord) }
    for (index, entry) in entries.enumerated() {
      var position = outer
      position.steps.append(AnswerPlace.Step(list: slot, entry: index, isPart: list.isSingle))
      position.prefix += "\(list.name)."
      position.stablePrefix += "\(list.name)."
      if !list.isSingle {
        position.prefix += "\(index + 1)."
        // Ids that are numbers say no more than the position, and one that is still to be given says nothing.
        let id = entry.id.flatMap { $0.isEmpty || Int($0) != nil ? nil : $0 } ?? "\(index + 1)"
        position.stablePrefix += "\(id)."
        position.item = Heading(of: list, position: index + 1, record: entry, inside: outer.item)
      }
      add(list.form.root, of: list.form, entry, at: position)
    }
  }
}
