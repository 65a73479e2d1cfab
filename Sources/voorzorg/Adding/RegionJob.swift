import CommandLineKit
import TerminalKit
import VoorzorgCore

/// What `voorzorg regio` is asked to do.
struct RegionJob {
  let request: Inputs.Request
  let order: RegionOrder
  /// The path of the overview; nil for standard output.
  let output: String?
  let overwrites: Bool

  /// How many remarks about dossiers are told one by one.
  private static let mostRemarks = 20

  func run(in context: Context) throws -> ExitCode {
    try Interruption.watched {
      let slots = try RegionSlots(Instrument.load())
      let grouping = try order.grouping(slots, in: context)
      let inputs = try request.inputs(context)
      let writer = ReportWriter(inputs: inputs, overwrites: overwrites)
      let file = try target.map { path in
        try Files.makeFolder(Files.folder(of: path))
        return try writer.growing(path)
      }
      let (tally, code) = try count(inputs, in: context)
      guard !tally.isEmpty, Interruption.exitCode == nil else { return code }
      try order.write(tally, slots, grouping: grouping, code, in: context) { bytes in
        if let file { try file.append(bytes) } else { try context.output.write(bytes) }
      }
      guard let file, let target else { return code }
      try file.finish()
      context.message("\(target): gemaakt.")
      return code
    }
  }

  private var target: String? { output.flatMap { ["-", "/dev/stdout"].contains($0) ? nil : $0 } }

  /// Adds up the dossiers in their order: one that cannot be read is told and left out.
  private func count(_ inputs: InputList, in context: Context) throws -> (RegionTally, ExitCode) {
    var tally = RegionTally()
    var code = inputs.exitCode
    var (read, failed, remarks) = (0, 0, 0)
    let progress = ProgressLine(terminal: context.errorTerminal) { bytes in
      try? context.errors.write(bytes)
      try? context.errors.flush()
    }
    let batch = Batch<Result<RegionContribution, StoreProblem>>(inputs: inputs, cores: context.cores)
    try batch.run(makeWorker: RegionWorker.init) { [order] worker, input in
      Result { () throws(StoreProblem) in try worker.contribution(of: input, for: order) }
    } receive: { result in
      guard !Interruption.isRequested else { return false }
      switch result {
      case .success(let contribution):
        read += 1
        if let remark = tally.add(contribution) {
          remarks += 1
          if remarks <= RegionJob.mostRemarks {
            progress.clear()
            context.message("\(remark.file): \(remark.sentence)")
          }
        }
      case .failure(let problem):
        progress.clear()
        context.message(context.line(problem))
        failed += 1
        code = max(code, problem.exitCode)
      }
      progress.update("\(read + failed) van \(inputs.count) dossiers")
      return true
    }
    progress.clear()
    if remarks > RegionJob.mostRemarks {
      context.message("en nog \(remarks - RegionJob.mostRemarks) van zulke meldingen.")
    }
    let counted = Enumeration.count(tally.gemeenten.count, "gemeente telt", "gemeenten tellen")
    context.message(
      "\(Enumeration.count(read, "dossier", "dossiers")) gelezen, \(failed) mislukt; \(counted) mee."
    )
    return (tally, Interruption.exitCode ?? code)
  }
}

/// What one core needs to read what dossiers bring into a region.
private struct RegionWorker: Sendable {
  private let slots: RegionSlots

  init() throws { slots = try RegionSlots(Instrument.load()) }

  func contribution(of input: Input, for order: RegionOrder) throws(StoreProblem) -> RegionContribution {
    let dossier = try Dossiers.read(input, instrument: slots.instrument)
    return RegionContribution(
      dossier,
      file: input.relativePath,
      slots: slots,
      withTexts: order.withTexts,
      withHistory: order.needsHistory
    )
  }
}
