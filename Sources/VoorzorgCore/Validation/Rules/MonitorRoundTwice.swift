/// V260: two rounds of the monitor are of the same half-year and level, so one of them does not count.
enum MonitorRoundTwice: Rule {
  static let code = "V260"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Twee rondes van de monitor zijn van hetzelfde halfjaar en hetzelfde niveau"

  static func findings(in check: Check) -> [Finding] {
    let rounds = check.monitor.rounds
    return rounds.compactMap { round in
      guard let half = round.half, let year = round.year, let level = round.level,
        let twin = rounds.prefix(round.index)
          .first(where: { $0.half == half && $0.year == year && $0.level == level })
      else { return nil }
      return finding(
        "Ronde \(twin.index + 1) en ronde \(round.index + 1) gaan allebei over het \(round.name), niveau \(level.title)",
        at: "monitor.\(round.index + 1).halfjaar",
        proposal:
          "verbeter het jaar, het halfjaar of het niveau van een van beide; nu telt de laatste in het dossier",
        related: "monitor.\(twin.index + 1).halfjaar"
      )
    }
  }
}
