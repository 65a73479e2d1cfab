/// V229: an offered priority does not say what it costs or what pays for it.
enum OfferedWithoutFunding: Rule {
  static let code = "V229"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Aangeboden: een prioriteit noemt geen kosten of geen dekking"

  static func findings(in check: Check) -> [Finding] {
    guard check.isOffered else { return [] }
    let plan = check.instrument.plan
    return check.priorities.enumerated().flatMap { index, priority in
      [("kosten", plan.kosten), ("dekking", plan.dekking)]
        .filter { priority[$0.1] == nil }
        .map { name, _ in
          finding(
            "Prioriteit \(index + 1) noemt geen \(name)",
            at: check.name(priority: index, name),
            proposal: "vul dit in, ook als het antwoord nul of 'bestaand budget' is"
          )
        }
    }
  }
}
