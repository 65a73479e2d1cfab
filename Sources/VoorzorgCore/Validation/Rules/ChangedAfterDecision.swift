/// V231: something is no longer as it was decided.
enum ChangedAfterDecision: Rule {
  static let code = "V231"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Gewijzigd na besluit: iets is niet meer zoals besloten is"

  /// So many findings a decision; more than that says that the plan is another one.
  static let most = 10

  static func findings(in check: Check) -> [Finding] {
    check.decisions.flatMap { state -> [Finding] in
      let besluit = state.besluit
      let findings = state.changes.prefix(most).map { change in
        finding(
          "\(change.words.uppercasedFirst) \(change.happened) na \(besluit.words)",
          at: change.question,
          proposal:
            "zet terug wat besloten is, of laat opnieuw besluiten en leg dat vast met 'voorzorg besluit'"
        )
      }
      let rest = state.changes.dropFirst(most)
      guard let next = rest.first else { return findings }
      let count = rest.count == 1 ? "is nog 1 ding" : "zijn nog \(rest.count) dingen"
      return findings + [
        finding(
          "Na \(besluit.words) \(count) gewijzigd",
          at: next.question,
          proposal: "'voorzorg besluit' met dit bestand laat alles zien"
        )
      ]
    }
  }
}
