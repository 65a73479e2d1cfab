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
    var done = 0
    var made = 0
    var failed = 0
    var files = 0
    var code = inputs.exitCode
    let batch = Batch<Result<Made, ReportProblem>>(inputs: inputs, cores: context.cores)
    try batch.run(makeWorker: { try ReportWorker(order, converting: conversion) }) { [self] worker, input in
      write(input, with: worker, shared: shared)
    } receive: { result in
      switch result {
      // What was not begun or was stopped halfway is neither made nor wrong.
      case .failure(let problem) where problem.isInterruption: return false
      case .failure(let problem):
        progress.clear()
        context.message(problem.message)
        failed += 1
        code = max(code, problem.code)
      case .success(let report):
        if let remark = report.remark {
          progress.clear()
          context.message("\(report.path): \(remark)")
        }
        made += report.count == 0 ? 0 : 1
        files += report.count
      }
      done += 1
      progress.update("\(done) van \(inputs.count) rapporten")
      return !Interruption.isRequested
    }
    progress.clear()
    let reports = "\(Enumeration.count(made, "rapport", "rapporten")) gemaakt"
    let inFiles = files == made ? "" : " in \(Enumeration.count(files, "bestand", "bestanden"))"
    context.message("\(reports)\(inFiles), \(failed) mislukt.")
    return code
  }

  /// What was made of one dossier.
  private struct Made {
    let path: String
    /// The number of files; none when there was nothing to put in them.
    let count: Int
    /// What its reader has to know, where it is not what one would expect.
    let remark: String?
  }

  /// Makes and writes the report of a dossier.
  private func write(
    _ input: Input,
    with worker: ReportWorker,
    shared: Set<String>
  ) -> Result<Made, ReportProblem> {
    guard !Interruption.isRequested else { return .failure(.interruption) }
    do throws(ReportProblem) {
      guard !shared.contains(input.relativePath) else {
        let name = ReportFile.name(for: input.relativePath, suffix: order.suffixes[0])
        throw ReportProblem(StoreProblem.exists(path: "\(folder)/\(name)"))
      }
      let files = try worker.files(try read(input), path: input.path, name: input.relativePath)
      for file in files { try put(file, for: input) }
      let remark = files.isEmpty ? CalendarWorker.absence : files.compactMap(\.remark).first
      return .success(Made(path: input.path, count: files.count, remark: remark))
    } catch {
      return .failure(error)
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
