import TextKit

/// V227: the name or the code of the municipality is missing or not in the list; of a region, the name is missing.
enum GemeenteUnknown: Rule {
  static let code = "V227"
  static let severity = Finding.Severity.waarschuwing
  static let summary =
    "De naam van de gemeente of regio ontbreekt, of naam of code van de gemeente staat niet in de lijst"

  static func findings(in check: Check) -> [Finding] {
    switch check.dossier.subject {
    case .gemeente: ofGemeente(in: check)
    case .regio: ofRegio(in: check)
    }
  }

  /// No list of regions is complete, so any name will do.
  private static func ofRegio(in check: Check) -> [Finding] {
    guard let slot = check.instrument.form.slot(of: "regio.naam"), check.dossier.record.answers[slot] == nil
    else { return [] }
    return [finding("De naam van de regio ontbreekt", at: "regio.naam", proposal: "vul de naam in")]
  }

  private static func ofGemeente(in check: Check) -> [Finding] {
    let head = check.instrument.head
    let day = check.gemeenten.referenceDay.dutch
    var findings: [Finding] = []
    if let name = check.dossier.record[head.naam] {
      if check.gemeenten.gemeenten(named: name).isEmpty {
        findings.append(
          finding(
            "'\(name.shown)' staat niet in de lijst van gemeenten op \(day)",
            at: "gemeente.naam",
            proposal: check.gemeenten.nearestName(to: name).map { "bedoelt u '\($0)'?" }
              ?? "controleer de naam; een dossier zonder bekende gemeente mag wel"
          )
        )
      }
    } else {
      findings.append(
        finding("De naam van de gemeente ontbreekt", at: "gemeente.naam", proposal: "vul de naam in")
      )
    }
    if let code = check.dossier.record[head.code], check.gemeenten.gemeente(code: code) == nil {
      findings.append(
        finding(
          "'\(code.shown)' staat niet in de lijst van gemeenten op \(day)",
          at: "gemeente.code",
          proposal: check.dossier.record[head.naam].flatMap { check.gemeenten.gemeenten(named: $0).first }
            .map { "de code van \($0.name) is \($0.code)" }
            ?? "controleer de code met 'voorzorg uitleg gemeenten'"
        )
      )
    }
    return findings
  }
}
