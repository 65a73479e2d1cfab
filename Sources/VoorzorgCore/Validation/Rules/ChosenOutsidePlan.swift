/// V221: a chosen ankerpunt is in no priority and nobody says why.
enum ChosenOutsidePlan: Rule {
  static let code = "V221"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Een gekozen ankerpunt staat niet in het plan en er staat niet waarom"

  static func findings(in check: Check) -> [Finding] {
    check.dossier.chosenOutsidePlan(check.instrument)
      .filter { check.scan($0, \.nietInPlan) == nil }
      .map { index in
        finding(
          "'\(check.instrument.ankerpunten[index].title)' is gekozen, maar staat in geen prioriteit",
          at: check.name(index, "aanDeSlag"),
          proposal: "maak er een prioriteit van, of vul in waarom dit nu niet in het plan staat"
        )
      }
  }
}
