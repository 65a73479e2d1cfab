/// V276: money that is not available may be used in a later year.
enum UsableButNotAvailable: Rule {
  static let code = "V276"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Middelen zijn niet beschikbaar, maar wel inzetbaar"

  static func findings(in check: Check) -> [Finding] {
    check.means.compactMap { index, means, slots in
      guard means[slots.beschikbaar] == "nee", means[slots.inzetbaar] == "ja" else { return nil }
      let name = "regioplan.middelen.\(index + 1)."
      return finding(
        "Middelen \(index + 1) zijn niet beschikbaar, maar wel inzetbaar in een later jaar",
        at: name + "inzetbaar",
        proposal: "controleer beide antwoorden; weet niemand het, kies dan onbekend",
        related: name + "beschikbaar"
      )
    }
  }
}
