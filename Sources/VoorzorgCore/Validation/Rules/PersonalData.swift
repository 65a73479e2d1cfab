/// V230: a text looks as if it holds a person's data, while reports become public.
enum PersonalData: Rule {
  static let code = "V230"
  static let severity = Finding.Severity.waarschuwing
  static let summary =
    "Een tekst lijkt gegevens van een persoon te bevatten (bsn, e-mailadres, telefoonnummer)"

  static func findings(in check: Check) -> [Finding] {
    var findings: [Finding] = []
    // The number of a case may look like anything.
    let caseNumber = check.instrument.form.entries[check.instrument.head.zaaknummer.index]
    for answer in check.texts where answer.place.entry !== caseNumber {
      for trace in PersonalTrace.find(in: answer.text) {
        findings.append(
          finding(
            "In '\(answer.place.entry.field.label)' staat iets dat op \(trace.rawValue) lijkt",
            at: answer.place.name,
            proposal: "haal het weg: rapporten worden openbaar"
          )
        )
      }
    }
    return findings
  }
}
