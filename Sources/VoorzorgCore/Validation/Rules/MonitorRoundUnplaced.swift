/// V261: a round of the monitor does not say when it was or whose it is, so that it counts nowhere or cannot be put in
/// order.
enum MonitorRoundUnplaced: Rule {
  static let code = "V261"
  static let severity = Finding.Severity.waarschuwing
  static let summary =
    "Een ronde van de monitor heeft geen jaar, halfjaar of niveau, en telt daardoor niet goed mee"

  static func findings(in check: Check) -> [Finding] {
    let rounds = check.monitor.rounds
    // A round in which nothing is answered yet is nobody's mistake.
    return rounds.filter(\.isTouched).compactMap { round in
      if !round.isPlaced { return unplaced(round) }
      let rival = rounds.first {
        $0.index != round.index && $0.year == round.year && $0.level == round.level
      }
      guard round.half == nil, let rival else { return nil }
      return finding(
        "Ronde \(round.index + 1) heeft geen halfjaar, en ronde \(rival.index + 1) gaat over hetzelfde jaar",
        at: "monitor.\(round.index + 1).halfjaar",
        proposal: "vul het halfjaar in; nu geldt deze ronde als de oudste van haar jaar",
        related: "monitor.\(rival.index + 1).halfjaar"
      )
    }
  }

  private static func unplaced(_ round: MonitorRound) -> Finding {
    let missing = [("jaar", round.year == nil), ("niveau", round.level == nil)].filter(\.1).map(\.0)
    return finding(
      "Ronde \(round.index + 1) heeft geen \(missing.joined(separator: " en geen ")) en telt daarom nergens mee",
      at: "monitor.\(round.index + 1).\(missing.first ?? "jaar")",
      proposal: "vul in: \(missing.joined(separator: " en "))"
    )
  }
}
