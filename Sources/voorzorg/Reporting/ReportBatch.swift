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
    var files = 0
    var code = inputs.exitCode
    let batch = Batch<Result<Int, ReportProblem>>(inputs: inputs, cores: context.cores)
    try batch.run(makeWorker: { try ReportWorker(order) }) { [self] worker, input in
      write(input, with: worker, shared: shared)
    } receive: { result in
      switch result {
      case .failure(let problem):
        progress.clear()
        context.message(problem.message)
        failed += 1
        code = max(code, problem.code)
      case .success(let count):
        made += 1
        files += count
      }
      progress.update("\(made + failed) van \(inputs.count) rapporten")
      return !Interruption.isRequested
    }
    progress.clear()
    let reports = "\(Wording.count(made, "rapport", "rapporten")) gemaakt"
    let inFiles = files == made ? "" : " in \(Wording.count(files, "bestand", "bestanden"))"
    context.message("\(reports)\(inFiles), \(failed) mislukt.")
    return Interruption.isRequested ? .interrupted : code
  }

  /// Makes and writes the report of a dossier; gives the number of its files.
  private func write(
    _ input: Input,
    with worker: ReportWorker,
    shared: Set<String>
  ) -> Result<Int, ReportProblem> {
    do {
      guard !shared.contains(input.relativePath) else {
        let name = ReportFile.name(for: input.relativePath, suffix: order.format.suffix)
        throw StoreProblem.exists(path: "\(folder)/\(name)")
      }
      let files = try worker.files(input.read(), path: input.path)
      for file in files {
        try writer.write(file.bytes, to: "\(folder)/\(file.name(for: input.relativePath))")
      }
      return .success(files.count)
    } catch let problem as StoreProblem {
      return .failure(ReportProblem(problem))
    } catch let problem as ReportProblem {
      return .failure(problem)
    } catch {
      return .failure(
        ReportProblem(Failure(message: "onverwachte fout: \(error)", code: .fileProblem), path: input.path)
      )
    }
  }

  /// Makes the folder and, below it, the folders of the dossiers.
  private func makeFolders() throws(StoreProblem) {
    try Files.makeFolder(folder)
    for inner in inputs.relativeFolders.sorted() { try Files.makeFolder("\(folder)/\(inner)") }
  }
}
