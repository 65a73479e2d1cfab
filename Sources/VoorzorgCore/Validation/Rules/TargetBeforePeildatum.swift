/// V204: an unfinished priority aims at a day before the day that the answers tell of.
enum TargetBeforePeildatum: Rule {
  static let code = "V204"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "De beoogde datum van een lopende prioriteit ligt vóór de peildatum"

  static func findings(in check: Check) -> [Finding] {
    guard let peildatum = check.dossier.record[check.instrument.head.peildatum] else { return [] }
    let plan = check.instrument.plan
    return check.priorities.enumerated().compactMap { index, priority in
      guard priority.isOverdue(on: peildatum, plan) else { return nil }
      return finding(
        "'Beoogde datum gereed' ligt vóór de peildatum",
        at: check.name(priority: index, "beoogdeDatumGereed"),
        proposal: "kies een datum op of na \(peildatum)",
        related: "peildatum"
      )
    }
  }
}
