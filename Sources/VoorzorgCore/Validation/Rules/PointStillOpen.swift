/// V233: contributors differ about something, and nobody has settled it yet.
enum PointStillOpen: Rule {
  static let code = "V233"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Over een vraag staan nog verschillende antwoorden naast elkaar"

  static func findings(in check: Check) -> [Finding] {
    check.isOffered ? [] : openPoints(in: check)
  }
}
