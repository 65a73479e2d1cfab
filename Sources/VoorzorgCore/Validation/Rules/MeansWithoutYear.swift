/// V292: money in the regional plan does not say of which year it is.
enum MeansWithoutYear: Rule {
  static let code = "V292"
  static let severity = Finding.Severity.tip
  static let summary = "Bij middelen ontbreekt het jaar"

  static func findings(in check: Check) -> [Finding] {
    check.means.compactMap { index, means, slots in
      guard means[slots.jaar] == nil, !means.isEmpty else { return nil }
      return finding(
        "Middelen \(index + 1) noemen geen jaar",
        at: "regioplan.middelen.\(index + 1).jaar",
        proposal: "vul in uit welk jaar dit geld is"
      )
    }
  }
}
