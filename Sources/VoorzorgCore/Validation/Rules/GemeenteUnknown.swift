import TextKit

/// V227: the name or the code of the municipality is missing or not in the list; of a region, the name is missing.
enum GemeenteUnknown: Rule {
  static let code = "V227"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "De naam van de gemeente of regio ontbreekt, of een gemeente staat niet in de lijst"

  static func findings(in check: Check) -> [Finding] {
    let head = check.instrument.head
    guard check.dossier.subject == .gemeente else {
      // There is no list of regions to look a name up in.
      guard check.dossier.naam(check.instrument) == nil else { return [] }
      return [finding("De naam van de regio ontbreekt", at: "regio.naam", proposal: "vul de naam in")]
    }
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
