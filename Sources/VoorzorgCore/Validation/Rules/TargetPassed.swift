/// V223: the target date of a priority has passed and it has no completion date.
enum TargetPassed: Rule {
  static let code = "V223"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "De beoogde datum is voorbij, maar er is geen datum gereed"

  static func findings(in check: Check) -> [Finding] {
    guard let today = check.today else { return [] }
    let plan = check.instrument.plan
    return check.priorities.enumerated().compactMap { index, priority in
      guard priority.isOverdue(on: today, plan), let target = priority[plan.beoogdeDatumGereed] else {
        return nil
      }
      return finding(
        "Prioriteit \(index + 1) had op \(target.dutch) gereed moeten zijn",
        at: check.name(priority: index, "beoogdeDatumGereed"),
        proposal: "vul 'Datum gereed' in, of spreek een nieuwe datum af"
      )
    }
  }
}
