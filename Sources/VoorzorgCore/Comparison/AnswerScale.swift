/// How far an answer is, where the answers of a question have an order themselves: a rule of our own.
///
/// Of a choice such as a form of participation nobody says that one is further than another, and the facts in the head
/// of a dossier have no direction either.
enum AnswerScale {
  /// Choices from least far to furthest; a dossier's question has one of these when it offers all of its words.
  private static let ladders: [[[String]]] = [
    [["nee"], ["deels"], ["ja"]],
    [["nee"], ["ja"]],
    [["niet-begonnen"], ["bezig"], ["gedaan"]],
    [["niet-begonnen"], ["bezig"], ["gereed"]],
    [["concept"], ["aangeboden"], ["vastgesteld"]],
    // Whether something is a priority is a choice; only that it is there is further.
    [["prioriteit", "geen-prioriteit"], ["gerealiseerd"]],
  ]

  /// How far an answer is, from 0; nil when the question has no order.
  static func rank(of answer: Answer, to entry: Form.Entry) -> Int? {
    switch (answer, entry.field.kind) {
    case (.yesNo(let value), .yesNo):
      // That a municipality is a centrumgemeente is a fact, not a step.
      return entry.part == .kop ? nil : value ? 1 : 0
    case (.choice(let name), .choice(let choices)):
      let names = Set(choices.map(\.name)).subtracting([Field.unknown])
      let ladder = ladders.first { Set($0.joined()) == names }
      return ladder?.firstIndex { $0.contains(name) }
    default: return nil
    }
  }

  /// The questions whose day says that something is finished or decided.
  private static let completions: Set<String> = [
    "datumGereed", "datumEvaluatie", "vastgesteldOp", "verschenenOp",
  ]

  /// The questions whose day is in a plan.
  private static let plans: Set<String> = ["beoogdeDatumGereed", "gereedOp", "evaluatieGepland"]

  /// Whether an answer says that something is finished, where there was none as long as it was not.
  static func completes(_ answer: Answer, _ field: Field) -> Bool {
    switch answer {
    case .date: completions.contains(field.name)
    // Such as whether a line of action is ready: asked when it is carried out, and empty until then.
    case .yesNo(let value): value && field.moment != .voorbereiden
    case .text, .choice, .number: false
    }
  }

  /// Whether the answer to a question is a day in a plan, of which a later one means that something takes longer.
  static func isPlanned(_ field: Field) -> Bool { plans.contains(field.name) }
}
