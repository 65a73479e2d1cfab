/// V208: a decided dossier has a priority without the name of the manager who agreed.
enum DecidedWithoutAkkoord: Rule {
  static let code = "V208"
  static let severity = Finding.Severity.fout
  static let summary = "Vastgesteld: bij een prioriteit ontbreekt het akkoord van het management"

  static func findings(in check: Check) -> [Finding] {
    guard check.status == .vastgesteld else { return [] }
    return check.priorities.enumerated()
      .filter { $0.element[check.instrument.plan.akkoord] == nil }
      .map { index, _ in
        finding(
          "Bij prioriteit \(index + 1) is 'Akkoord, naam management' niet ingevuld",
          at: check.name(priority: index, "akkoord"),
          proposal: "vul in wie namens het management akkoord gaf"
        )
      }
  }
}
