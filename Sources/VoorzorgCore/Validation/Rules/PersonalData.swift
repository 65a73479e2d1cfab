/// V230: a text looks as if it holds a person's data, while reports become public.
enum PersonalData: Rule {
  static let code = "V230"
  static let severity = Finding.Severity.waarschuwing
  static let summary =
    "Een tekst lijkt gegevens van een persoon te bevatten (bsn, e-mailadres, telefoonnummer)"

  static func findings(in check: Check) -> [Finding] {
    var findings: [Finding] = []
    // The number of a case may look like anything.
    for (place, text) in check.texts where place.entry.path != "zaaknummer" {
      for trace in PersonalTrace.find(in: text) {
        findings.append(
          finding(
            "In '\(place.entry.field.label)' staat iets dat op \(trace.rawValue) lijkt",
            at: place.name,
            proposal: "haal het weg: rapporten worden openbaar"
          )
        )
      }
    }
    return findings
  }
}
