import CommandLineKit
import TerminalKit
import VoorzorgCore

/// Reports of many dossiers into a folder: one bad file stops nothing.
struct ReportBatch {
  let order: ReportOrder
  let inputs: InputList
  let folder: String
  let writer: ReportWriter

  func run(in context: Context) throws -> ExitCode {
    Interruption.watch()
    try makeFolders()
    let shared = inputs.sharedRelativePaths
    let progress = ProgressLine(terminal: context.errorTerminal) { bytes in
      try? context.errors.write(bytes)
      try? context.errors.flush()
    }
    var made = 0
    var failed = 0
    var code = inputs.exitCode
    let batch = Batch<ReportProblem?>(inputs: inputs, cores: context.cores)
    try batch.run(makeWorker: { try ReportWorker(order) }) { [self] worker, input in
      write(input, with: worker, shared: shared)
    } receive: { problem in
      if let problem {
        progress.clear()
        context.message(problem.message)
        failed += 1
        code = max(code, problem.code)
      } else {
        made += 1
      }
      progress.update("\(made + failed) van \(inputs.count) rapporten")
      return !Interruption.isRequested
    }
    progress.clear()
    context.message("\(Wording.count(made, "rapport", "rapporten")) gemaakt, \(failed) mislukt.")
    return Interruption.isRequested ? .interrupted : code
  }

  private func write(_ input: Input, with worker: ReportWorker, shared: Set<String>) -> ReportProblem? {
    do throws(StoreProblem) {
      guard !shared.contains(input.relativePath) else {
        let name = ReportFile.name(for: input.relativePath, suffix: order.suffixes[0])
        throw StoreProblem.exists(path: "\(folder)/\(name)")
      }
      for file in try worker.files(input.read(), path: input.path, name: input.relativePath) {
        try writer.write(file.bytes, to: "\(folder)/\(file.name(for: input.relativePath))")
      }
      return nil
    } catch {
      return ReportProblem(error)
    }
  }

  /// Makes the folder and, below it, the folders of the dossiers.
  private func makeFolders() throws(StoreProblem) {
    try Files.makeFolder(folder)
    for inner in inputs.relativeFolders.sorted() { try Files.makeFolder("\(folder)/\(inner)") }
  }
}
