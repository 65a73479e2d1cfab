import Testing

@testable import VoorzorgCore

/// What a rule says about a dossier.
func findings(
  of rule: any Rule.Type,
  in dossier: Dossier,
  today: String? = nil
) -> [Finding] {
  let check = Check(
    dossier,
    instrument: Shared.instrument,
    gemeenten: Shared.gemeenten,
    whole: Shared.wholeRules,
    today: today.flatMap { Day(iso: $0) }
  )
  return rule.findings(in: check)
}

/// Expects findings at just these questions, each with the code and severity of the rule and with a proposal.
func expect(
  _ rule: any Rule.Type,
  _ code: String,
  _ severity: Finding.Severity,
  in dossier: Dossier,
  today: String? = nil,
  at questions: [String],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = findings(of: rule, in: dossier, today: today)
  #expect(found.map { $0.place.question ?? "" } == questions, sourceLocation: sourceLocation)
  for finding in found {
    #expect(finding.code == code, sourceLocation: sourceLocation)
    #expect(finding.severity == severity, sourceLocation: sourceLocation)
    #expect(finding.proposal?.isEmpty == false, sourceLocation: sourceLocation)
    #expect(!finding.message.hasSuffix("."), sourceLocation: sourceLocation)
  }
}
