/// V205: an offered dossier leaves open whether the municipality will work on an ankerpunt.
///
/// The scan is a municipality's (S0, Voorzorgscan): a region fills in the ankerpunten that it works on together, so
/// there only an ankerpunt of which something is said needs a choice.
enum UndecidedAnkerpunt: Rule {
  static let code = "V205"
  static let severity = Finding.Severity.fout
  static let summary = "Aangeboden: bij een ankerpunt is niet gekozen tussen ja en nee"

  static func findings(in check: Check) -> [Finding] {
    guard check.isOffered else { return [] }
    return check.instrument.ankerpunten.enumerated()
      .filter { check.scan($0.offset, \.aanDeSlag) == nil }
      .filter { check.dossier.subject == .gemeente || check.isDescribed($0.offset) }
      .map { index, ankerpunt in
        finding(
          "Bij '\(ankerpunt.title)' is nog niet gekozen",
          at: check.name(index, "aanDeSlag"),
          proposal: "kies ja of nee"
        )
      }
  }
}
