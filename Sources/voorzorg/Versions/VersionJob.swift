import CommandLineKit
import TerminalKit
import VoorzorgCore

/// What `voorzorg omzetten` is asked to do: one bad file stops nothing.
struct VersionJob {
  let request: Inputs.Request
  let showsOnly: Bool
  /// The version that dossiers are brought to.
  var instrument: @Sendable () throws -> Instrument = { try Instrument.load() }

  func run(in context: Context) throws -> ExitCode {
    try Interruption.watched {
      let inputs = try request.inputs(context)
      let isPiped = !showsOnly && (0..<inputs.count).contains { inputs[$0].standardInput != nil }
      if isPiped, inputs.count > 1 {
        throw Failure(message: "omzetten: geef met - geen andere bestanden", code: .usageError)
      }
      var tally = VersionTally(code: inputs.exitCode, showsOnly: showsOnly)
      let batch = Batch<VersionOutcome>(inputs: inputs, cores: context.cores)
      let (holder, makeInstrument) = (context.holder, instrument)
      let makeWorker = { @Sendable in VersionWorker(instrument: try makeInstrument(), holder: holder) }
      var piped: [UInt8] = []
      try batch.run(makeWorker: makeWorker) { [showsOnly] worker, input in
        worker.convert(input, showsOnly: showsOnly)
      } receive: { outcome in
        guard !Interruption.isRequested else { return false }
        tally.add(outcome)
        for line in outcome.problemLines { context.message(line) }
        for line in outcome.lines {
          if isPiped { context.message(line) } else { context.print(line) }
        }
        if isPiped { piped = outcome.bytes ?? [] }
        return true
      }
      try context.output.write(piped)
      context.message(tally.summary)
      return tally.code
    }
  }
}

/// Counts what became of dossiers.
struct VersionTally {
  private(set) var code: ExitCode
  let showsOnly: Bool
  private var converted = 0
  private var current = 0
  private var failed = 0

  init(code: ExitCode, showsOnly: Bool) {
    self.code = code
    self.showsOnly = showsOnly
  }

  mutating func add(_ outcome: VersionOutcome) {
    switch outcome.kind {
    case .converted: converted += 1
    case .current: current += 1
    case .failed(let problem):
      failed += 1
      code = max(code, problem)
    }
  }

  /// The last line.
  var summary: String {
    let done = showsOnly ? "om te zetten" : "omgezet"
    var parts = [
      "\(Enumeration.count(converted, "dossier", "dossiers")) \(done)", "\(current) al van deze versie",
    ]
    if failed > 0 { parts.append("\(failed) mislukt") }
    return parts.joined(separator: ", ") + "."
  }
}
