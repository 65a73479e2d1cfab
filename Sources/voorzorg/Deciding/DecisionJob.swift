import CommandLineKit
import VoorzorgCore

/// Records, mends, removes or shows the decisions of one dossier.
struct DecisionJob {
  /// What is asked for.
  enum Task {
    case show
    case record(Recording.Request)
    case mend(String, Recording.Request)
    case remove(String)
  }

  let path: String
  let task: Task
  /// Whether a decision is recorded of a dossier with faults as well: it was taken, after all.
  let ignoresFaults: Bool
  let showsOnly: Bool
  let today: Day?

  func run(in context: Context) throws -> ExitCode {
    let worker = try DossierWorker()
    let instrument = worker.instrument
    if case .show = task {
      let dossier = try Dossiers.read(path, instrument: instrument)
      let columns = context.outputTerminal.columns
      for line in DecisionList(dossier, instrument).lines(path: path, columns: columns) {
        context.print(line)
      }
      return .success
    }
    guard !showsOnly else {
      let before = try Dossiers.read(path, instrument: instrument)
      return try change(before, worker, context) { _, _ in }
    }
    let file = try DossierFile(opening: path, instrument: instrument, waiting: 2000, holder: context.holder)
    return try change(file.dossier, worker, context) { recording, message in
      keepEarlier(file.dossier, recording, context)
      try Saving.save(recording.dossier, in: file)
    }
  }

  /// Makes the change, unless faults stand in the way, and tells of it.
  private func change(
    _ before: Dossier,
    _ worker: DossierWorker,
    _ context: Context,
    save: (Recording, DecisionMessage) throws -> Void
  ) throws -> ExitCode {
    let recording = try recording(in: before, worker.instrument, today ?? context.today)
    let message = DecisionMessage(path: path, recording: recording, instrument: worker.instrument)
    if case .record = task {
      let faults = try faults(in: recording.dossier, worker, context)
      for line in faults.flatMap(FindingText.lines) { context.print(line) }
      if !faults.isEmpty, !ignoresFaults {
        context.message(message.refusal(faults: faults.count))
        return .findings
      }
    }
    try save(recording, message)
    for line in message.lines(of: task, isDone: !showsOnly) { context.message(line) }
    return .success
  }

  private func recording(in dossier: Dossier, _ instrument: Instrument, _ today: Day) throws -> Recording {
    switch task {
    case .record(let request): try Recording(request, in: dossier, today: today, instrument)
    case .mend(let id, let request):
      try Recording(mending: id, request, in: dossier, today: today, instrument)
    case .remove(let id): try Recording(removing: id, in: dossier, instrument)
    case .show: throw Recording.Problem.missing("soort")
    }
  }

  /// The faults of the dossier with its new status, where they stand in the file.
  private func faults(in dossier: Dossier, _ worker: DossierWorker, _ context: Context) throws -> [Finding] {
    let reading = DossierReading(try context.read(path), instrument: worker.instrument)
    let findings = worker.checker.findings(
      in: dossier,
      readFrom: reading,
      file: path,
      today: today ?? context.today
    )
    return findings.filter { $0.severity == .fout }
  }

  /// Keeps in the logbook what is about to be replaced; without it nothing else is lost.
  private func keepEarlier(_ before: Dossier, _ recording: Recording, _ context: Context) {
    let id = recording.besluit.id
    guard let earlier = before.besluiten.first(where: { $0.id == id }) else { return }
    if let aside = Logbook.setAsideUnreadable(beside: path) {
      context.message("\(Wording.unreadableLogbook) \(aside)")
    }
    var logbook = Logbook(beside: path)
    logbook.earlier["besluiten.\(id)"] = DecisionMessage.inOneLine(earlier)
    try? logbook.save(beside: path)
  }
}
