import VoorzorgCore

/// What one core needs to make reports.
struct ReportWorker: Sendable {
  private let worker: DossierWorker
  private let builder: ReportBuilder
  private let calendars: CalendarWorker
  private let rows: RowWorker?
  private let order: ReportOrder
  private let conversion: ReportConversion?

  /// - Parameter conversion: what makes the documents of other programs; nil for formats of our own.
  init(_ order: ReportOrder, converting conversion: ReportConversion?) throws {
    self.order = order
    self.conversion = conversion
    worker = try DossierWorker()
    builder = try ReportBuilder(instrument: worker.instrument)
    calendars = try CalendarWorker(order, instrument: worker.instrument)
    rows = try order.rows.map(RowWorker.init)
  }

  /// The files of the report of a dossier.
  ///
  /// - Parameter name: what rows call the dossier; nil for its path.
  /// - Throws: ``ReportProblem`` when the bytes are no dossier that can be read whole, when it gives no such report, or when
  ///   another program did not make its part.
  func files(_ bytes: [UInt8], path: String, name: String? = nil) throws(ReportProblem) -> [ReportFile] {
    let dossier = try dossier(bytes, path: path)
    if let template = order.template {
      let text = builder.bytes(
        of: template,
        filledWith: dossier,
        findings: findings(in: dossier),
        today: order.today
      )
      return [try converted(text, from: "markdown", dossier, path: path)]
    }
    switch order.format {
    case .csv, .jsonl: return rows?.files(of: dossier, name: name ?? path) ?? []
    case .ics: return try calendars.files(of: dossier, path: path)
    case .markdown: return [file(MarkdownRenderer.bytes(of: document(of: dossier)))]
    case .json: return [file(JSONReport.bytes(of: document(of: dossier)))]
    case .html: return [file(page(of: dossier))]
    // A PDF is made of the page, and Word and ODT of a form of their own.
    case .pdf:
      return [try converted(page(of: dossier, isForPDF: true), from: "html", dossier, path: path)]
    case .docx, .odt:
      return [
        try converted(OfficeRenderer.bytes(of: document(of: dossier)), from: "html", dossier, path: path)
      ]
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

  /// What another program makes of a report.
  private func converted(
    _ bytes: [UInt8],
    from source: String,
    _ dossier: Dossier,
    path: String
  ) throws(ReportProblem) -> ReportFile {
    guard let conversion else { return file(bytes) }
    do throws(Failure) {
      let day = dossier.record[worker.instrument.head.peildatum]
      return file(try conversion.convert(bytes, from: source, dated: day))
    } catch {
      throw ReportProblem(error, path: path)
    }
  }

  private func findings(in dossier: Dossier, from least: Finding.Severity = .waarschuwing) -> [Finding] {
    worker.checker.findings(in: dossier, today: order.today, from: least)
  }

  private func page(of dossier: Dossier, isForPDF: Bool = false) -> [UInt8] {
    HTMLRenderer.bytes(of: document(of: dossier), look: order.look, isForPDF: isForPDF)
  }

  private func document(of dossier: Dossier) -> Document {
    guard let reader = order.reader else {
      return builder.document(dossier, findings: findings(in: dossier), part: order.part, today: order.today)
    }
    // The working group sees everything that was found; to the others it says nothing.
    let findings = reader == .werkgroep ? findings(in: dossier, from: .tip) : []
    return builder.document(dossier, findings: findings, for: reader, today: order.today)
  }
}
