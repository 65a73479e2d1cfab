/// A dossier as the chapters of a report see it.
struct Report {
  let instrument: Instrument
  let layouts: ReportLayouts
  let references: CrossReferences
  let dossier: Dossier
  let today: Day?
  let status: Status
  let progress: Progress
  let priorities: [Record]
  /// The ankerpunt of each priority, by its place in the scan.
  let planned: [Int?]
  /// The rounds of the indicators.
  let monitor: Monitor
  /// The decisions, each with what has changed since.
  let decisions: [BesluitState]

  init(_ dossier: Dossier, by builder: ReportBuilder, today: Day?) {
    let instrument = builder.instrument
    self.instrument = instrument
    self.dossier = dossier
    self.today = today
    layouts = builder.layouts
    references = builder.references
    status = dossier.status(instrument)
    progress = Progress(dossier, instrument: instrument, today: today)
    priorities = dossier.priorities(instrument)
    monitor = Monitor(dossier, instrument)
    decisions = dossier.decisionStates(instrument)
    planned = priorities.map { priority in
      priority[instrument.plan.ankerpunt].flatMap { name in
        instrument.ankerpunten.firstIndex { $0.name == name }
      }
    }
  }

  /// The name of the municipality or region as it was typed.
  var name: String {
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
