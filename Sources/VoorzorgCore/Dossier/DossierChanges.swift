/// What differs between two states of one dossier, answer by answer.
public struct DossierChanges: Sendable {
  /// The answers that differ: question name, before and after as scripts give them; nil is unanswered.
  public let changes: [(question: String, before: String?, after: String?)]

  /// How many answers differ.
  public var count: Int { changes.count }

  /// The differences between two states.
  public init(from before: Dossier, to after: Dossier, instrument: Instrument) {
    let old = DossierChanges.answers(before, instrument)
    let new = DossierChanges.answers(after, instrument)
    let oldByName = Dictionary(old, uniquingKeysWith: { $1 })
    let newByName = Dictionary(new, uniquingKeysWith: { $1 })
    var changes: [(question: String, before: String?, after: String?)] = []
    for (name, answer) in new where !DossierChanges.isSame(oldByName[name], answer) {
      changes.append((name, oldByName[name], answer))
    }
    for (name, answer) in old where newByName[name] == nil {
      changes.append((name, answer, nil))
    }
    self.changes = changes
  }

  /// A line a change: `naam: oud -> nieuw`.
  public var lines: [String] {
    changes.map { change in
      "\(change.question): \(DossierChanges.short(change.before)) -> \(DossierChanges.short(change.after))"
    }
  }

  private static func answers(_ dossier: Dossier, _ instrument: Instrument) -> [(String, String)] {
    Questionnaire(dossier, instrument: instrument).questions.compactMap { question in
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
