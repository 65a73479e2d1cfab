/// V210: the dossier was filled in with an older version of the instrument.
///
/// Found while reading the file. Nothing else is read then: the same name may have asked something else.
enum OlderInstrument {
  static let description = RuleDescription(
    code: "V210",
    severity: .fout,
    summary: "Het dossier is ingevuld met een oudere versie van het instrument"
  )

  static let proposal = "zet het om met 'voorzorg omzetten'"

  static func message(_ version: String) -> String {
    "Dit dossier is ingevuld met een oudere versie van het instrument (\(version.shown))"
  }
}

/// V234: the dossier was filled in with a version of the instrument that this program does not know.
enum UnknownInstrument: Rule {
  static let code = "V234"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Het dossier is ingevuld met een versie van het instrument die voorzorg niet kent"

  static func findings(in check: Check) -> [Finding] {
    let (version, own) = (check.dossier.instrument ?? "", check.instrument.version)
    switch check.instrument.standing(of: check.dossier.instrument) {
    case .current, .older: return []
    case .newer:
      return [
        finding(
          "Dit dossier is ingevuld met een nieuwere versie van het instrument (\(version.shown)) dan deze (\(own))",
          at: "instrument",
          proposal: "gebruik een nieuwere versie van voorzorg"
        )
      ]
    case .unknown:
      return [
        finding(
          "Dit dossier is ingevuld met versie '\(version.shown)' van het instrument, die voorzorg niet kent",
          at: "instrument",
          proposal: "controleer de antwoorden; deze voorzorg werkt met versie \(own)"
        )
      ]
    }
  }
}
