extension Rule {
  /// A finding for each point that contributors differ about, of whichever rule says how bad that is.
  static func openPoints(in check: Check) -> [Finding] {
    check.dossier.openPunten.map { punt in
      let words = PointWording(punt, in: check.dossier, check.instrument)
      let count = punt.meningen.count
      return finding(
        words.isKnown
          ? "\(words.label): er staan \(count) verschillende antwoorden naast elkaar"
          : "Er is een open punt over iets dat niet in het dossier staat: '\(punt.name.shown)'",
        at: words.isKnown ? words.question : OpenPunt.key,
        proposal: words.isKnown
          ? "kies er één met 'voorzorg invullen --onderdeel open-punten'" : "haal dit punt uit het bestand"
      )
    }
  }
}
