import VoorzorgCore

/// What one core needs to make reports.
struct ReportWorker: Sendable {
  private let worker: DossierWorker
  private let builder: ReportBuilder
  private let order: ReportOrder

  init(_ order: ReportOrder) throws {
    self.order = order
    worker = try DossierWorker()
    builder = try ReportBuilder(instrument: worker.instrument)
  }

  /// The files of the report of a dossier.
  ///
  /// - Throws: ``StoreProblem/damaged(path:faults:first:)`` when the bytes are no dossier that can be read whole.
  func files(_ bytes: [UInt8], path: String) throws(StoreProblem) -> [ReportFile] {
    let reading = DossierReading(bytes, instrument: worker.instrument)
    if let problem = Dossiers.problem(with: reading, path: path) { throw problem }
    return [ReportFile(suffix: order.format.suffix, bytes: rendered(document(of: reading.dossier)))]
  }

  private func document(of dossier: Dossier) -> Document {
    builder.document(
      dossier,
      findings: worker.checker.findings(in: dossier, today: order.today, from: .waarschuwing),
      part: order.part,
      today: order.today
    )
  }

  private func rendered(_ document: Document) -> [UInt8] {
    switch order.format {
    case .markdown: MarkdownRenderer.bytes(of: document)
    case .json: JSONReport.bytes(of: document)
    case .html: HTMLRenderer.bytes(of: document, look: order.look)
    }
  }
}
