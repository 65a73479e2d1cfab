/// What stands between scan and plan: which chosen ankerpunten have no place yet.
struct Planning {
  /// The name of the field that says why a chosen ankerpunt is not in the plan.
  static let reasonField = "nietInPlan"

  /// The chosen ankerpunten in no priority.
  let outside: [Ankerpunt]
  /// Those of them for which no reason is given.
  let unplaced: [Ankerpunt]

  init(_ dossier: Dossier, instrument: Instrument) {
    let indices = dossier.chosenOutsidePlan(instrument)
    outside = indices.map { instrument.ankerpunten[$0] }
    unplaced = indices.filter { dossier.record[instrument.scan[$0].nietInPlan] == nil }
      .map { instrument.ankerpunten[$0] }
  }

  /// Whether it makes sense to ask why the ankerpunt of this question is not in the plan.
  func asksReason(_ question: Question) -> Bool {
    outside.contains { question.name.hasPrefix("voorzorgscan.\($0.name).") }
  }
}
