/// V233: contributors differ about something, and nobody has settled it yet.
enum PointStillOpen: Rule {
  static let code = "V233"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Over een vraag staan nog verschillende antwoorden naast elkaar"

  static func findings(in check: Check) -> [Finding] {
    check.isOffered ? [] : openPoints(in: check)
  }
}

/// V209: a dossier was offered while contributors still differ about something.
enum OfferedWithOpenPoint: Rule {
  static let code = "V209"
  static let severity = Finding.Severity.fout
  static let summary = "Het dossier is aangeboden, terwijl er nog een open punt is"

  static func findings(in check: Check) -> [Finding] {
    check.isOffered ? openPoints(in: check) : []
  }
}

extension Rule {
  /// A finding for each open point.
  fileprivate static func openPoints(in check: Check) -> [Finding] {
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
