/// V271: something that a source calls a statutory duty is answered with no, and no priority is about it.
enum DutyNotDone: Rule {
  static let code = "V271"
  static let severity = Finding.Severity.waarschuwing
  static let summary =
    "Een wettelijke taak volgens de bronnen is er niet, en geen prioriteit of werkpakket gaat erover"

  static func findings(in check: Check) -> [Finding] {
    guard check.hasLinkedAnswers else { return [] }
    return check.whole.context.duties.flatMap { duty -> [Finding] in
      let noes = check.noes(among: [duty.answer])
      guard !noes.isEmpty,
        !check.priorities.contains(where: { duty.isPlanned(in: $0, check.instrument.plan) }),
        !check.workPackages.contains(where: duty.isNamed)
      else { return [] }
      return noes.map { finding(about: duty, at: $0.question, in: check.dossier.subject) }
    }
  }

  private static func finding(about duty: Duty, at question: String, in subject: Dossier.Subject) -> Finding {
    let isSlag = duty.answer.part == .regioplan
    let isRegion = subject == .regio
    let plan = isRegion ? "geen prioriteit en geen werkpakket" : "geen prioriteit"
    let others = isRegion ? "de gemeenten" : "uw gemeente"
    return finding(
      "\(duty.taak.shortTitle) is volgens de bron een wettelijke taak (\(duty.document), "
        + "\(duty.taak.source.place)); u koos '\(isSlag ? "geen prioriteit" : "nee")' en \(plan) gaat erover",
      at: question,
      proposal: isSlag
        ? "maak er een prioriteit van, of kies gerealiseerd als u dit al doet"
        : "maak er een prioriteit\(isRegion ? " of werkpakket" : "") van, of kies ja als een ander dit voor "
          + "\(others) doet"
    )
  }
}
