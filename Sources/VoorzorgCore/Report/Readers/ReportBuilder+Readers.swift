extension ReportBuilder {
  /// The document of a dossier for a reader.
  ///
  /// - Parameters:
  ///   - findings: what was found in the dossier, tips included; only the werkgroep sees them.
  ///   - today: the day that "overdue" is measured against; a report holds no clock of its own.
  public func document(
    _ dossier: Dossier,
    findings: [Finding],
    for reader: Lezer,
    today: Day? = nil
  ) -> Document {
    let report = Report(dossier, by: self, today: today)
    var document = report.document(reader.title(for: dossier.subject))
    if reader.isPublic {
      // Which version of the catalogues was used says nothing to those who do not work with them.
      document.metadata.removeAll { $0.key == "instrument" }
      // They name who decided; what was decided and when stands in the text.
      document.besluiten = []
    }
    if reader == .college { document.metadata += report.responsible }
    document.isBrief = reader.isBrief
    switch reader {
    case .college: document.sections = Adviesnota(report).sections
    case .raad: document.sections = Raadsbrief(PublicReport(report)).sections
    case .uitvoering: document.sections = Takenlijst(report).sections
    case .inwoners: document.sections = Inwonersbrief(PublicReport(report)).sections
    case .werkgroep:
      document.findings = findings
      document.sections = [report.head] + report.chapters(of: .alles)
      document.sections += [report.remarks(findings, withTips: true), report.sources(of: .alles)]
    }
    return document
  }
}
