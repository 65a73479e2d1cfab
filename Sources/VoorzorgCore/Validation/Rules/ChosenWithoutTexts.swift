/// V206: an offered dossier has a chosen ankerpunt of which one of the three texts is missing.
enum ChosenWithoutTexts: Rule {
  static let code = "V206"
  static let severity = Finding.Severity.fout
  static let summary = "Aangeboden: bij een gekozen ankerpunt ontbreekt een van de drie teksten"

  static func findings(in check: Check) -> [Finding] {
    guard check.isOffered else { return [] }
    return check.chosen.flatMap { index in
      check.instrument.scan[index].texts
        .filter { check.dossier.record[$0] == nil }
        .map { slot in
          let entry = check.instrument.form.entries[slot.index]
          return finding(
            "Bij '\(entry.topic)' is '\(entry.field.label)' niet ingevuld",
            at: entry.path,
            proposal: "beantwoord de vraag, of kies nee bij dit ankerpunt"
          )
        }
    }
  }
}
