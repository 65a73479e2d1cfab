import CommandLineKit
import VoorzorgCore

/// What `voorzorg voortgang` is asked to do: how far dossiers are, any number of them, in their order.
struct ProgressJob {
  let request: Inputs.Request
  let isJSON: Bool
  /// The day that "over tijd" is measured against; nil for that of the machine.
  let today: Day?

  func run(in context: Context) throws -> ExitCode {
    let inputs = try request.inputs(context)
    var code = ExitCode.success
    if isJSON {
      try JSONList.write(ProgressReport.format, key: "dossiers", to: context.output) { add in
        code = try read(inputs, in: context) { file in try add { ProgressReport.write(file, to: &$0) } }
      }
    } else {
      var table = ProgressTable(columns: context.outputTerminal.columns, bars: context.bars)
      func show(_ lines: [String]) throws {
        for line in lines { try context.output.write(line + "\n") }
      }
      code = try read(inputs, in: context) { try show(table.add($0)) }
      try show(table.rest())
    }
    return code
  }

  /// Gives the progress of each dossier that can be read, and tells which cannot.
  private func read(
    _ inputs: InputList,
    in context: Context,
    give: (ProgressReport.File) throws -> Void
  ) throws -> ExitCode {
    let day = today ?? context.today
    let isOne = inputs.count == 1
    var code = inputs.exitCode
    var (read, failed) = (0, 0)
    let batch = Batch<Result<ProgressReport.File, StoreProblem>>(inputs: inputs, cores: context.cores)
    try batch.run(makeWorker: DossierWorker.init) { worker, input in
      Result { () throws(StoreProblem) in
        ProgressReport.file(
          input.path,
          try Dossiers.read(input, instrument: worker.instrument),
          instrument: worker.instrument,
          today: day,
          inWords: isOne
        )
      }
    } receive: { result in
      switch result {
      case .success(let file):
        try give(file)
        read += 1
      case .failure(let problem):
        context.message(context.line(problem))
        failed += 1
        code = max(code, problem.exitCode)
      }
      return true
    }
    if failed > 0 {
      context.message("\(Enumeration.count(read, "dossier", "dossiers")) gelezen, \(failed) niet.")
    }
    return code
  }
}
