/// V263: a round of the monitor is about a half-year that begins after the day that the answers tell of.
enum MonitorRoundAhead: Rule {
  static let code = "V263"
  static let severity = Finding.Severity.tip
  static let summary = "Een ronde van de monitor gaat over een halfjaar dat na de peildatum begint"

  static func findings(in check: Check) -> [Finding] {
    guard let peildatum = check.dossier.record[check.instrument.head.peildatum] else { return [] }
    return check.monitor.rounds.compactMap { round in
      guard let year = round.year,
        let start = Day(year: year, month: round.half == .tweede ? 7 : 1, day: 1), start > peildatum
      else { return nil }
      return finding(
        "Ronde \(round.index + 1) (\(round.name)) begint na de peildatum, \(peildatum.dutch)",
        at: "monitor.\(round.index + 1).jaar",
        proposal: "kijk of het jaar en het halfjaar kloppen, of maak de peildatum later",
        related: "peildatum"
      )
    }
  }
}
