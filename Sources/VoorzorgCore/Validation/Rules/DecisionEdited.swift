/// V232: somebody changed by hand what a recorded decision says it was about.
enum DecisionEdited: Rule {
  static let code = "V232"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "De vingerafdruk van een besluit past niet bij wat erbij staat"

  static func findings(in check: Check) -> [Finding] {
    check.dossier.besluiten.enumerated().filter { !$0.element.isUntouched }.map { index, besluit in
      finding(
        "De vingerafdruk van \(besluit.words) past niet bij de antwoorden die erbij staan",
        at: "\(Besluit.key).\(index + 1).sha256",
        proposal: "zet het bestand terug van vóór de wijziging, of leg het besluit opnieuw vast"
      )
    }
  }
}
