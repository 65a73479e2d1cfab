import VoorzorgCore

/// What one core needs to make reports.
struct ReportWorker: Sendable {
  private let worker: DossierWorker
  private let builder: ReportBuilder
  private let calendars: CalendarWorker
  private let order: ReportOrder

  init(_ order: ReportOrder) throws {
    self.order = order
    worker = try DossierWorker()
    builder = try ReportBuilder(instrument: worker.instrument)
    calendars = try CalendarWorker(order, instrument: worker.instrument)
  }

  /// The files of the report of a dossier.
  ///
  /// - Throws: ``ReportProblem`` when the bytes are no dossier that can be read whole, or one that gives no such report.
  func files(_ bytes: [UInt8], path: String) throws(ReportProblem) -> [ReportFile] {
    let dossier = try dossier(bytes, path: path)
    switch order.format {
    case .markdown: return [file(MarkdownRenderer.bytes(of: document(of: dossier)))]
    case .json: return [file(JSONReport.bytes(of: document(of: dossier)))]
    case .html: return [file(HTMLRenderer.bytes(of: document(of: dossier)))]
    case .ics: return try calendars.files(of: dossier, path: path)
    }
  }

  /// The calendar of a dossier, to be put in one with others.
  func calendar(_ bytes: [UInt8], path: String) throws(ReportProblem) -> PlanCalendar {
    try calendars.calendar(of: dossier(bytes, path: path), path: path)
  }

  private func dossier(_ bytes: [UInt8], path: String) throws(ReportProblem) -> Dossier {
    let reading = DossierReading(bytes, instrument: worker.instrument)
    if let problem = Dossiers.problem(with: reading, path: path) { throw ReportProblem(problem) }
    return reading.dossier
  }

  private func file(_ bytes: [UInt8]) -> ReportFile {
    ReportFile(suffix: order.format.suffix, bytes: bytes)
  }

  private func document(of dossier: Dossier) -> Document {
    func findings(from least: Finding.Severity) -> [Finding] {
      worker.checker.findings(in: dossier, today: order.today, from: least)
    }
    guard let reader = order.reader else {
      let findings = findings(from: .waarschuwing)
      return builder.document(dossier, findings: findings, part: order.part, today: order.today)
    }
    let findings = reader == .werkgroep ? findings(from: .tip) : []
    return builder.document(dossier, findings: findings, for: reader, today: order.today)
  }
}
