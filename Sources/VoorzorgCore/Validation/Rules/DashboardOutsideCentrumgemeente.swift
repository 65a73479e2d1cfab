/// V262: a round is of the dashboard, but the municipality is no centrumgemeente and so is not in it (S3, Toelichting
/// op de data).
enum DashboardOutsideCentrumgemeente: Rule {
  static let code = "V262"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Een ronde heeft niveau dashboard, maar de gemeente is geen centrumgemeente"

  static func findings(in check: Check) -> [Finding] {
    guard check.dossier.subject == .gemeente,
      check.dossier.record[check.instrument.head.centrumgemeente] == false
    else { return [] }
    return check.monitor.rounds.filter { $0.level == .dashboard }.map { round in
      finding(
        "Ronde \(round.index + 1) heeft niveau dashboard, maar de gemeente is geen centrumgemeente",
        at: "monitor.\(round.index + 1).niveau",
        proposal:
          "kies eigen-inschatting, of verbeter het antwoord op de vraag of de gemeente centrumgemeente is",
        related: "gemeente.centrumgemeente"
      )
    }
  }
}
