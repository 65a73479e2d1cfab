/// V225: a priority has been finished for three months and nobody wrote an evaluation.
enum FinishedWithoutEvaluation: Rule {
  static let code = "V225"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Een prioriteit is drie maanden gereed en er is nog geen evaluatie"

  static func findings(in check: Check) -> [Finding] {
    guard let today = check.today else { return [] }
    let plan = check.instrument.plan
    return check.priorities.enumerated().compactMap { index, priority in
      guard let completed = priority[plan.datumGereed], priority[plan.evaluatie] == nil,
        let deadline = completed.adding(months: 3), deadline <= today
      else { return nil }
      return finding(
        "Prioriteit \(index + 1) is gereed sinds \(completed.dutch), maar nog niet geëvalueerd",
        at: check.name(priority: index, "evaluatie"),
        proposal: "schrijf op wat het heeft opgeleverd"
      )
    }
  }
}
