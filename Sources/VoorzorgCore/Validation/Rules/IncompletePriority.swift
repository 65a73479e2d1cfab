/// V207: an offered dossier has a priority in which something is missing that a decision needs.
enum IncompletePriority: Rule {
  static let code = "V207"
  static let severity = Finding.Severity.fout
  static let summary =
    "Aangeboden: een prioriteit mist doel, motivatie, acties, uitvoerende, resultaat, datum of verantwoordelijke"

  static func findings(in check: Check) -> [Finding] {
    guard check.isOffered else { return [] }
    let plan = check.instrument.plan
    let needed =
      [plan.doel, plan.motivatie, plan.acties, plan.uitvoerende, plan.beoogdResultaat].map(\.index)
      + [plan.beoogdeDatumGereed.index, plan.verantwoordelijke.index]
    return check.priorities.enumerated().flatMap { index, priority in
      needed.filter { priority.answers[$0] == nil }.map { slot in
        let field = check.instrument.form.lists[plan.list].form.entries[slot].field
        return finding(
          "Bij prioriteit \(index + 1) is '\(field.label)' niet ingevuld",
          at: check.name(priority: index, field.name),
          proposal: "vul dit in voordat u het plan aanbiedt"
        )
      }
    }
  }
}
