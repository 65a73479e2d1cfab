/// V220: an ankerpunt is chosen while nothing at all is described.
enum ChosenWithoutDescription: Rule {
  static let code = "V220"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Een ankerpunt is gekozen, maar er is niets beschreven"

  static func findings(in check: Check) -> [Finding] {
    // From the moment of offering each missing text is a fault of its own (V206).
    guard !check.isOffered else { return [] }
    return check.chosen
      .filter { index in check.instrument.scan[index].texts.allSatisfy { check.dossier.record[$0] == nil } }
      .map { index in
        finding(
          "U koos '\(check.instrument.ankerpunten[index].title)', maar u beschrijft nog niets",
          at: check.name(index, "aanDeSlag"),
          proposal: "beschrijf wat er al is, waar kansen liggen en wat er nodig is"
        )
      }
  }
}
