/// V226: the name and the code of the municipality belong to different ones.
enum GemeenteMismatch: Rule {
  static let code = "V226"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "De naam en de code van de gemeente horen niet bij elkaar"

  static func findings(in check: Check) -> [Finding] {
    let head = check.instrument.head
    guard check.dossier.subject == .gemeente, let name = check.dossier.record[head.naam],
      let code = check.dossier.record[head.code],
      let byCode = check.gemeenten.gemeente(code: code)
    else { return [] }
    let byName = check.gemeenten.gemeenten(named: name)
    guard !byName.isEmpty, !byName.contains(byCode) else { return [] }
    return [
      finding(
        "Code \(code.shown) is van \(byCode.name), niet van \(name.shown)",
        at: "gemeente.code",
        proposal: "de code van \(byName[0].name) is \(byName[0].code)",
        related: "gemeente.naam"
      )
    ]
  }
}
