/// Checks dossiers: all rules, all findings at once.
public struct Checker: Sendable {
  private let instrument: Instrument
  private let gemeenten: Gemeenten
  private let whole: WholeRules
  private let reports: Lazy<ReportBuilder>

  /// A checker that knows the instrument and the municipalities.
  public init(instrument: Instrument, gemeenten: Gemeenten) {
    self.instrument = instrument
    self.gemeenten = gemeenten
    whole = WholeRules(instrument)
    reports = Lazy { () throws(CatalogueFault) in try ReportBuilder(instrument: instrument) }
  }

  /// The findings of content, their places still by question name.
  ///
  /// - Parameters:
  ///   - today: the day that "past" is measured against; without it rules about "past" are silent.
  ///   - least: the least severity to look for; a report, say, has no use for tips.
  ///   - reader: for whom the language of what their document shows is looked at as well.
  public func findings(
    in dossier: Dossier,
    today: Day?,
    from least: Finding.Severity = .tip,
    for reader: Lezer? = nil
  ) -> [Finding] {
    var check = Check(dossier, instrument: instrument, gemeenten: gemeenten, whole: whole, today: today)
    if let reader {
      check.shown = reports.value.document(dossier, findings: [], for: reader, today: today).shownTexts
    }
    return Checker.rules.filter { $0.severity >= least }.flatMap { $0.findings(in: check) }
  }

  /// All findings about a dossier that was read from `file`, with line and column.
  public func findings(
    in reading: DossierReading,
    file: String,
    today: Day?,
    for reader: Lezer? = nil
  ) -> [Finding] {
    let source = SourceText(file: file, document: reading.document)
    guard reading.isReadable else { return source.locate(reading.findings) }
    let told = source.locate(reading.findings)
    let unread = Unread(told)
    let content = source.locate(
      Array(findings(in: reading.dossier, today: today, for: reader).prefix(JSONParser.mostFaults))
    )
    return source.locate(told + content.filter { !unread.explains($0) })
  }

  /// What would be found in a dossier that was read from `file` and changed since, placed where it stands in the file.
  package func findings(
    in changed: Dossier,
    readFrom reading: DossierReading,
    file: String,
    today: Day?
  ) -> [Finding] {
    SourceText(file: file, document: reading.document).locate(findings(in: changed, today: today))
  }

  /// The rules over content, in the order of their codes.
  static let rules: [any Rule.Type] = [
    PriorityWithoutAnkerpunt.self, TargetBeforePeildatum.self, UndecidedAnkerpunt.self,
    ChosenWithoutTexts.self, IncompletePriority.self, DecidedWithoutAkkoord.self,
    ChosenWithoutDescription.self,
    ChosenOutsidePlan.self, PriorityNotChosen.self, TargetPassed.self, EvaluationBeforeCompletion.self,
    FinishedWithoutEvaluation.self, GemeenteMismatch.self, GemeenteUnknown.self, NoErvaringskenner.self,
    OfferedWithoutFunding.self, PersonalData.self, ChangedAfterDecision.self, DecisionEdited.self,
    PointStillOpen.self, OfferedWithOpenPoint.self, UnknownInstrument.self,
    NotMeasurable.self, SameTextTwice.self, OnePersonForAll.self, StatusBesideDecisions.self,
    MonitorRoundTwice.self, MonitorRoundUnplaced.self, DashboardOutsideCentrumgemeente.self,
    MonitorRoundAhead.self,
    NotChosenWhileNo.self, DutyNotDone.self, StepDoneWithOpenResults.self, OlderPijlernaam.self,
    FigureWithoutSource.self, StoryWithoutConsent.self, UsableButNotAvailable.self,
    WorkPackageWithoutLeader.self, WaardeWithoutSource.self,
    StepDoneWithOpenActions.self, FigureWithoutNumber.self, MeansWithoutYear.self,
    LongSentence.self, JargonWord.self, NameInText.self,
  ]

  /// What every code means, in order: syntax, format, content and forms.
  public static var descriptions: [RuleDescription] {
    let content = rules.map { RuleDescription(code: $0.code, severity: $0.severity, summary: $0.summary) }
    let reading = [
      UnknownAnkerpunt.description, NonexistentDate.description, OlderInstrument.description,
    ]
    return (FormatCodes.all + FormCodes.all + reading + content).sorted { $0.code < $1.code }
  }
}
