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
    let batch = Batch<StoreProblem?>(inputs: inputs, cores: context.cores)
    try batch.run(makeWorker: ReportWorker.init) { [self] worker, input in
      write(input, with: worker, shared: shared)
    } receive: { problem in
      if let problem {
        progress.clear()
        context.message(context.line(problem))
        failed += 1
        code = max(code, problem.exitCode)
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

  private func write(_ input: Input, with worker: ReportWorker, shared: Set<String>) -> StoreProblem? {
    let target = "\(folder)/\(order.format.name(for: input.relativePath))"
    do throws(StoreProblem) {
      guard !shared.contains(input.relativePath) else { throw StoreProblem.exists(path: target) }
      let report = try worker.report(input.read(), path: input.path, order)
      try writer.write(report, to: target)
      return nil
    } catch {
      return error
    }
  }

  /// Makes the folder and, below it, the folders of the dossiers.
  private func makeFolders() throws(StoreProblem) {
    try Files.makeFolder(folder)
    for inner in inputs.relativeFolders.sorted() { try Files.makeFolder("\(folder)/\(inner)") }
  }
}
