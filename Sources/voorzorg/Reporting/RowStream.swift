import CommandLineKit
import TerminalKit
import VoorzorgCore

/// The rows of any number of dossiers one below the other, on the screen or in one file: one bad file stops nothing.
struct RowStream {
  let order: RowOrder
  let inputs: InputList
  let writer: ReportWriter
  /// The path of the file; nil for standard output.
  let output: String?

  private var table: RowTable { order.tables.count == 1 ? order.tables[0] : .antwoorden }

  func run(in context: Context) throws -> ExitCode {
    let file = try output.map { path in
      try Files.makeFolder(Files.folder(of: path))
      return try writer.growing(path)
    }
    let write = { (bytes: [UInt8]) in
      if let file { try file.append(bytes) } else { try context.output.write(bytes) }
    }
    let (made, code) = try stream(to: write, in: context)
    // Without this the file is gone with its object: half a table looks like a whole one.
    guard made > 0, !Interruption.isRequested, let file, let output else { return code }
    try file.finish()
    context.message("\(output): gemaakt.")
    return code
  }

  /// Writes the rows in the order of the dossiers: those of a dossier all, or none. Gives of how many.
  private func stream(
    to write: ([UInt8]) throws -> Void,
    in context: Context
  ) throws -> (made: Int, code: ExitCode) {
    try write(RowWorker(order).header(of: table))
    let progress = progress(context)
    var code = inputs.exitCode
    var (made, failed) = (0, 0)
    defer { progress.clear() }
    let batch = Batch<Result<[UInt8], StoreProblem>>(inputs: inputs, cores: context.cores)
    try batch.run(makeWorker: { [order] in try RowWorker(order) }) { [table] worker, input in
      do throws(StoreProblem) { return .success(try worker.rows(of: input, in: table)) } catch {
        return .failure(error)
      }
    } receive: { result in
      guard !Interruption.isRequested else { return false }
      switch result {
      case .success(let rows):
        try write(rows)
        made += 1
      case .failure(let problem):
        progress.clear()
        context.message(context.line(problem))
        failed += 1
        code = max(code, problem.exitCode)
      }
      progress.update("\(made + failed) van \(inputs.count) dossiers")
      return true
    }
    progress.clear()
    if inputs.count > 1 {
      context.message("\(Enumeration.count(made, "dossier", "dossiers")) gelezen, \(failed) mislukt.")
    }
    return (made, Interruption.exitCode ?? code)
  }

  /// Tells how far it is, unless the rows themselves come on the same screen.
  private func progress(_ context: Context) -> ProgressLine {
    let isSeen = output == nil && context.outputTerminal.isTerminal
    let nothing = TerminalInfo(isTerminal: false, term: nil)
    return ProgressLine(terminal: isSeen ? nothing : context.errorTerminal) { bytes in
      try? context.errors.write(bytes)
      try? context.errors.flush()
    }
  }
}
