/// Makes the document tree of a report from a dossier.
public struct ReportBuilder: Sendable {
  let instrument: Instrument

  /// A builder for dossiers of this instrument.
  public init(instrument: Instrument) {
    self.instrument = instrument
  }

  /// The report of a dossier.
  ///
  /// - Parameters:
  ///   - findings: what was found in it; faults and warnings go into the report, tips are for the writer.
  ///   - today: the day that "overdue" is measured against; a report holds no clock of its own.
  public func document(
    _ dossier: Dossier,
    findings: [Finding],
    part: ReportPart = .alles,
    today: Day? = nil
  ) -> Document {
    let report = Report(dossier, instrument: instrument, today: today)
    var document = Document(progress: report.progress)
    document.title = [.own("\(title(of: part)) · "), .typed(report.naam)]
    if report.status == .concept { document.title.append(.own(" (concept)")) }
    document.metadata = report.metadata
    document.findings = findings.filter { $0.severity > .tip }
    document.sections = [part == .samenvatting ? report.headLine : report.head]
    if part == .samenvatting || part == .alles { document.sections.append(report.summary) }
    if part == .scan || part == .alles { document.sections.append(report.scan) }
    if part == .plan || part == .alles { document.sections.append(report.plan) }
    document.sections.append(report.remarks(document.findings))
    document.sections.append(report.sources)
    return document
  }

  private func title(of part: ReportPart) -> String {
    switch part {
    case .samenvatting: "Samenvatting"
    case .scan: "Voorzorgscan"
    case .plan: "Implementatieplan"
    case .alles: "Voorzorgscan en implementatieplan"
    }
  }
}

/// A dossier as the chapters of a report see it.
struct Report {
  let instrument: Instrument
  let dossier: Dossier
  let today: Day?
  let status: Status
  let progress: Progress
  let priorities: [Record]
  /// The ankerpunt of each priority, by its place in the scan.
  let planned: [Int?]

  init(_ dossier: Dossier, instrument: Instrument, today: Day?) {
    self.dossier = dossier
    self.instrument = instrument
    self.today = today
    status = dossier.status(instrument)
    progress = Progress(dossier, instrument: instrument, today: today)
    priorities = dossier.priorities(instrument)
    planned = priorities.map { priority in
      priority[instrument.plan.ankerpunt].flatMap { name in
        instrument.ankerpunten.firstIndex { $0.name == name }
      }
    }
  }

  /// The name of the municipality or the region as it was typed.
  var naam: String {
    dossier.naam(instrument) ?? "(\(dossier.subject.rawValue) nog niet ingevuld)"
  }

  /// The ankerpunt of the priority at a position, if it has one.
  func ankerpunt(ofPriority position: Int) -> Ankerpunt? {
    planned[position].map { instrument.ankerpunten[$0] }
  }

  /// Whether a missing answer is worth showing: not for our own questions, nor before their moment.
  func isExpected(_ field: Field) -> Bool {
    !field.isAdded && status.asks(field.moment)
  }
}
