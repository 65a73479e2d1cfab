/// V209: a dossier was offered while contributors still differ about something.
enum OfferedWithOpenPoint: Rule {
  static let code = "V209"
  static let severity = Finding.Severity.fout
  static let summary = "Het dossier is aangeboden, terwijl er nog een open punt is"

  static func findings(in check: Check) -> [Finding] {
    check.isOffered ? openPoints(in: check) : []
  }
}
