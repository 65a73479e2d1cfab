/// V205: an offered dossier leaves open whether the municipality will work on an ankerpunt.
enum UndecidedAnkerpunt: Rule {
  static let code = "V205"
  static let severity = Finding.Severity.fout
  static let summary = "Aangeboden: bij een ankerpunt is niet gekozen tussen ja en nee"

  static func findings(in check: Check) -> [Finding] {
    guard check.isOffered else { return [] }
    return check.instrument.ankerpunten.enumerated()
      .filter { check.scan($0.offset, \.aanDeSlag) == nil }
      .map { index, ankerpunt in
        finding(
          "Bij '\(ankerpunt.title)' is nog niet gekozen",
          at: check.name(index, "aanDeSlag"),
          proposal: "kies ja of nee"
        )
      }
  }
}
