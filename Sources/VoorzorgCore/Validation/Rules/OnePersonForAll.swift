import TextKit

/// V242: one person carries out a priority, answers for it and agreed to it.
enum OnePersonForAll: Rule {
  static let code = "V242"
  static let severity = Finding.Severity.tip
  static let summary = "Eén persoon is uitvoerende, verantwoordelijke en geeft akkoord"

  static func findings(in check: Check) -> [Finding] {
    let plan = check.instrument.plan
    return check.priorities.enumerated().compactMap { index, priority in
      guard let executor = priority[plan.uitvoerende]?.trimmed.folded,
        executor == priority[plan.verantwoordelijke]?.trimmed.folded,
        executor == priority[plan.akkoord]?.trimmed.folded
      else { return nil }
      return finding(
        "Bij prioriteit \(index + 1) is één persoon uitvoerende, verantwoordelijke en akkoordgever",
        at: check.name(priority: index, "akkoord"),
        proposal: "laat iemand anders akkoord geven"
      )
    }
  }
}
