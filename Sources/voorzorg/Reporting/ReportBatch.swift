import CommandLineKit
import TerminalKit
import VoorzorgCore

/// Reports of many dossiers into a folder: one bad file stops nothing.
struct ReportBatch {
  let order: ReportOrder
  let inputs: InputList
  let folder: String
  let writer: ReportWriter
  let conversion: ReportConversion?

  func run(in context: Context) throws -> ExitCode {
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
    try batch.run(makeWorker: { try ReportWorker(order, converting: conversion) }) { [self] worker, input in
      write(input, with: worker, shared: shared)
    } receive: { problem in
      // What was not begun or was stopped halfway is neither made nor wrong.
      if problem?.isInterruption == true { return false }
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
    return code
  }

  private func write(_ input: Input, with worker: ReportWorker, shared: Set<String>) -> ReportProblem? {
    guard !Interruption.isRequested else { return .interruption }
    do throws(ReportProblem) {
      guard !shared.contains(input.relativePath) else {
        let name = ReportFile.name(for: input.relativePath, suffix: order.format.suffix)
        throw ReportProblem(StoreProblem.exists(path: "\(folder)/\(name)"))
      }
      for file in try worker.files(try read(input), path: input.path) {
        try put(file, for: input)
      }
      return nil
    } catch {
      return error
    }
  }

  private func read(_ input: Input) throws(ReportProblem) -> [UInt8] {
    do { return try input.read() } catch { throw ReportProblem(error) }
  }

  private func put(_ file: ReportFile, for input: Input) throws(ReportProblem) {
    do {
      try writer.write(file.bytes, to: "\(folder)/\(file.name(for: input.relativePath))")
    } catch {
      throw ReportProblem(error)
    }
  }

  /// Makes the folder and, below it, the folders of the dossiers.
  private func makeFolders() throws(StoreProblem) {
    try Files.makeFolder(folder)
    for inner in inputs.relativeFolders.sorted() { try Files.makeFolder("\(folder)/\(inner)") }
  }
}
