/// V224: an evaluation is dated before what it evaluates was completed.
enum EvaluationBeforeCompletion: Rule {
  static let code = "V224"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "De evaluatie heeft een datum van vóór 'Datum gereed'"

  static func findings(in check: Check) -> [Finding] {
    let plan = check.instrument.plan
    return check.priorities.enumerated().compactMap { index, priority in
      guard let evaluated = priority[plan.datumEvaluatie], let completed = priority[plan.datumGereed],
        evaluated < completed
      else { return nil }
      return finding(
        "'Datum evaluatie' ligt vóór 'Datum gereed' (\(completed))",
        at: check.name(priority: index, "datumEvaluatie"),
        proposal: "controleer beide datums",
        related: check.name(priority: index, "datumGereed")
      )
    }
  }
}
