import CommandLineKit
import VoorzorgCore

/// The formats in which `voorzorg rapport` writes.
enum ReportFormat: String, CaseIterable, Sendable {
  case markdown
  case json

  /// The name of the report of a dossier: `utrecht.voorzorg.json` becomes `utrecht.md`.
  func name(for path: String) -> String {
    let stem = path.hasSuffix(".voorzorg.json") ? String(path.dropLast(14)) : path
    return stem + (self == .markdown ? ".md" : ".rapport.json")
  }
}

/// What report is asked for.
struct ReportOrder: Sendable {
  let format: ReportFormat
  let part: ReportPart
  let today: Day?
}

/// What one core needs to make reports.
struct ReportWorker: Sendable {
  private let worker: DossierWorker
  private let builder: ReportBuilder

  init() throws {
    worker = try DossierWorker()
    builder = try ReportBuilder(instrument: worker.instrument)
  }

  /// The report of a dossier.
  ///
  /// - Throws: ``StoreProblem/damaged(path:faults:first:)`` when the bytes are no dossier that can be read whole.
  func report(_ bytes: [UInt8], path: String, _ order: ReportOrder) throws(StoreProblem) -> [UInt8] {
    let reading = DossierReading(bytes, instrument: worker.instrument)
    if let problem = Dossiers.problem(with: reading, path: path) { throw problem }
    let findings = worker.checker.findings(in: reading.dossier, today: order.today, from: .waarschuwing)
    let document = builder.document(
      reading.dossier,
      findings: findings,
      part: order.part,
      today: order.today
    )
    switch order.format {
    case .markdown: return MarkdownRenderer.bytes(of: document)
    case .json: return JSONReport.bytes(of: document)
    }
  }
}
