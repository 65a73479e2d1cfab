/// V222: a priority is about an ankerpunt that the scan does not choose.
enum PriorityNotChosen: Rule {
  static let code = "V222"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Een prioriteit gaat over een ankerpunt dat in de scan niet is gekozen"

  static func findings(in check: Check) -> [Finding] {
    check.priorities.enumerated().compactMap { index, priority in
      guard let name = priority[check.instrument.plan.ankerpunt],
        let ankerpunt = check.instrument.ankerpunten.firstIndex(where: { $0.name == name }),
        check.scan(ankerpunt, \.aanDeSlag) != true
      else { return nil }
      return finding(
        "Prioriteit \(index + 1) gaat over '\(check.instrument.ankerpunten[ankerpunt].title)', maar de scan kiest dat niet",
        at: check.name(priority: index, "ankerpunt"),
        proposal: "kies ja bij dit ankerpunt in de scan, of haal de prioriteit uit het plan",
        related: check.name(ankerpunt, "aanDeSlag")
      )
    }
  }
}
