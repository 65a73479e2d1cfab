import CommandLineKit
import VoorzorgCore

/// Work that `voorzorg samenvoegen` can be asked to do.
protocol MergeWork: Sendable {
  func run(in context: Context) throws -> ExitCode
}

/// Makes one dossier of several, or the agenda of the conversation about it.
struct MergeJob: MergeWork {
  let request: Inputs.Request
  /// The dossier that everybody began with; nil when there is none.
  let base: String?
  /// The path of what is made; nil for standard output.
  let output: String?
  let overwrites: Bool
  /// The format of the agenda; nil when the dossier is wanted.
  let agenda: AgendaFormat?
  let showsOnly: Bool

  func run(in context: Context) throws -> ExitCode {
    let inputs = try request.inputs(context)
    // A contribution that is missing from the result would be forgotten; so unlike in a batch nothing goes on without.
    guard inputs.problems.isEmpty else { return inputs.exitCode }
    let instrument = try Instrument.load()
    let contributions = try (0..<inputs.count).map { index in
      Contribution(try Dossiers.read(inputs[index], instrument: instrument), file: inputs[index].path)
    }
    let base = try base.map { try Dossiers.read($0, instrument: instrument) }
    if agenda != nil, let only = contributions.first, contributions.count == 1 {
      return try finish(only.dossier, inputs, instrument, context)
    }
    let merge = try Merging.merge(contributions, base: base, instrument, context)
    return try finish(merge.dossier, inputs, instrument, context)
  }

  private func finish(
    _ dossier: Dossier,
    _ inputs: InputList,
    _ instrument: Instrument,
    _ context: Context
  ) throws -> ExitCode {
    if let agenda {
      let bytes = agenda.bytes(of: try ReportBuilder(instrument: instrument).agenda(dossier))
      guard !showsOnly, let output, output != "-" else {
        try context.output.write(bytes)
        return .success
      }
      try Files.makeFolder(Files.folder(of: output))
      try ReportWriter(inputs: inputs, overwrites: overwrites).write(bytes, to: output)
      context.message("\(output): gemaakt.")
      return .success
    }
    if !showsOnly, let output {
      try Merging.write(dossier, to: output, overwriting: overwrites, instrument, context)
      context.message("\(output): gemaakt.")
    }
    for line in Merging.lines(dossier, instrument) {
      if showsOnly { context.print(line) } else { context.message(line) }
    }
    return .success
  }
}
