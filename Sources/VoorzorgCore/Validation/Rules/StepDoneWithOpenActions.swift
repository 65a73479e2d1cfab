/// V290: a step is marked as done while some of its actions are not.
///
/// Not every action suits every municipality, so this is a tip; an unanswered action is left alone.
enum StepDoneWithOpenActions: Rule {
  static let code = "V290"
  static let severity = Finding.Severity.tip
  static let summary = "Een stap is gedaan, maar bij een actie van de stap staat nee"

  static func findings(in check: Check) -> [Finding] {
    check.doneSteps.compactMap { step, record in
      let open = step.actions.filter { record[$0.slot] == false }
      guard let first = open.first else { return nil }
      return finding(
        "Stap \(step.number) is gedaan, maar er staat nee bij \(open.map { "'\($0.title)'" }.firstFew())",
        at: "stappen.\(step.stand.path)",
        proposal: "kijk of de actie nog nodig is",
        related: "stappen.\(first.path)"
      )
    }
  }
}
