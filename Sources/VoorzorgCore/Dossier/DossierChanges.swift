/// What differs between two states of one dossier, answer by answer.
public struct DossierChanges: Sendable {
  /// The answers that differ: question name, before and after as scripts give them; nil is unanswered.
  public let changes: [(question: String, before: String?, after: String?)]

  /// How many answers differ.
  public var count: Int { changes.count }

  /// The differences between two states.
  public init(from before: Dossier, to after: Dossier, instrument: Instrument) {
    let keys = DossierChanges.changedKeys(before, after, instrument.form)
    let old = DossierChanges.answers(before, under: keys, instrument)
    let new = DossierChanges.answers(after, under: keys, instrument)
    let oldByName = Dictionary(old, uniquingKeysWith: { $1 })
    let newByName = Dictionary(new, uniquingKeysWith: { $1 })
    var changes: [(question: String, before: String?, after: String?)] = []
    for (name, answer) in new where !DossierChanges.isSame(oldByName[name], answer) {
      changes.append((name, oldByName[name], answer))
    }
    for (name, answer) in old where newByName[name] == nil {
      changes.append((name, answer, nil))
    }
    for one in before.vervallen where !after.vervallen.contains(one) {
      changes.append(("\(Vervallen.key).\(one.vraag)", one.antwoord.words, nil))
    }
    self.changes = changes
  }

  /// A line a change: `naam: oud -> nieuw`.
  public var lines: [String] {
    changes.map { change in
      "\(change.question): \(DossierChanges.short(change.before)) -> \(DossierChanges.short(change.after))"
    }
  }

  /// The keys of the dossier under which anything may differ: of lists and parts that are the same nothing is listed.
  private static func changedKeys(_ before: Dossier, _ after: Dossier, _ form: Form) -> Set<String> {
    var keys: Set<String> = []
    for subject in [before.subject, after.subject] {
      let root = form.root(for: subject)
      for (key, member) in zip(root.keys, root.members) {
        if case .list(let slot) = member,
          isSame(before.record.lists[slot], after.record.lists[slot])
        {
          continue
        }
        keys.insert(key)
      }
    }
    return keys
  }

  private static func isSame(_ some: [Record], _ others: [Record]) -> Bool {
    some.count == others.count
      && zip(some, others).allSatisfy { one, other in
        zip(one.answers, other.answers).allSatisfy(isSame) && zip(one.lists, other.lists).allSatisfy(isSame)
      }
  }

  private static func isSame(_ one: Answer?, _ other: Answer?) -> Bool {
    if case .text(let text) = one, case .text(let otherText) = other { return isSame(text, otherText) }
    return one == other
  }

  private static func answers(
    _ dossier: Dossier,
    under keys: Set<String>,
    _ instrument: Instrument
  ) -> [(String, String)] {
    Questionnaire(dossier, under: keys, instrument: instrument).questions.compactMap { question in
      dossier[question.place].map { (question.name, AnswerWording.script($0)) }
    }
  }

  /// Whether two answers are the same to the byte: é as one character or as two is a change.
  private static func isSame(_ one: String?, _ other: String) -> Bool {
    one.map { $0.utf8.elementsEqual(other.utf8) } ?? false
  }

  private static func short(_ answer: String?) -> String {
    answer.map { "'\($0.shown)'" } ?? "(leeg)"
  }
}
