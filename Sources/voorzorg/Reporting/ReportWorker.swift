import VoorzorgCore

/// What one core needs to make reports.
struct ReportWorker: Sendable {
  private let worker: DossierWorker
  private let builder: ReportBuilder
  private let order: ReportOrder
  private let conversion: ReportConversion?

  /// - Parameter conversion: what makes the documents of other programs; nil for formats of our own.
  init(_ order: ReportOrder, converting conversion: ReportConversion?) throws {
    self.order = order
    self.conversion = conversion
    worker = try DossierWorker()
    builder = try ReportBuilder(instrument: worker.instrument)
  }

  /// The files of the report of a dossier.
  ///
  /// - Throws: that the bytes are no dossier that can be read whole, or that another program did not make its part.
  func files(_ bytes: [UInt8], path: String) throws(ReportProblem) -> [ReportFile] {
    let reading = DossierReading(bytes, instrument: worker.instrument)
    if let problem = Dossiers.problem(with: reading, path: path) { throw ReportProblem(problem) }
    let document = document(of: reading.dossier)
    do throws(Failure) {
      let day = reading.dossier.record[worker.instrument.head.peildatum]
      var bytes = rendered(document)
      if let conversion { bytes = try conversion.convert(bytes, dated: day) }
      return [ReportFile(suffix: order.format.suffix, bytes: bytes)]
    } catch {
      throw ReportProblem(error, path: path)
    }
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
    // A PDF is made of the page, and Word and ODT of a form of their own.
    case .pdf: HTMLRenderer.bytes(of: document, look: order.look, isForPDF: true)
    case .docx, .odt: OfficeRenderer.bytes(of: document)
    }
  }
}
