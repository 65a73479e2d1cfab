import CommandLineKit
import TerminalKit
import VoorzorgCore

/// One calendar of many dossiers: one bad file stops nothing.
struct CalendarBatch {
  let order: ReportOrder
  let inputs: InputList
  /// Where the calendar goes; nil for standard output.
  let output: String?
  let writer: ReportWriter

  func run(in context: Context) throws -> ExitCode {
    var calendars: [PlanCalendar] = []
    // The dossier that each municipality or region came from.
    var paths: [String: String] = [:]
    var failed = 0
    var code = inputs.exitCode
    var index = 0
    let batch = Batch<Result<PlanCalendar, ReportProblem>>(inputs: inputs, cores: context.cores)
    try batch.run(makeWorker: { try ReportWorker(order, converting: nil) }) { worker, input in
      Self.calendar(input, worker)
    } receive: { result in
      let path = inputs[index].path
      index += 1
      do throws(ReportProblem) {
        let calendar = try result.get()
        if let identity = calendar.identity {
          if let other = paths[identity] { throw Self.twice(path, other) }
          paths[identity] = path
        }
        calendars.append(calendar)
      } catch {
        context.message(error.message)
        failed += 1
        code = max(code, error.code)
      }
      return !Interruption.isRequested
    }
    if let code = Interruption.exitCode { return code }
    if !calendars.isEmpty { try put(calendars, in: context) }
    let dossiers = Enumeration.count(calendars.count, "dossier", "dossiers")
    context.message("\(dossiers) in de agenda, \(failed) mislukt.")
    return code
  }

  private static func calendar(_ input: Input, _ worker: ReportWorker) -> Result<PlanCalendar, ReportProblem>
  {
    let bytes: [UInt8]
    do throws(StoreProblem) { bytes = try input.read() } catch { return .failure(ReportProblem(error)) }
    return Result { () throws(ReportProblem) in try worker.calendar(bytes, path: input.path) }
  }

  /// Two dossiers of one municipality in one calendar would give entries that nobody can tell apart.
  private static func twice(_ path: String, _ other: String) -> ReportProblem {
    let reason =
      "van deze gemeente of regio staat \(other) al in de agenda; geef --uitvoermap MAP voor een agenda elk"
    return ReportProblem(Failure(message: reason, code: .conflict), path: path)
  }

  private func put(_ calendars: [PlanCalendar], in context: Context) throws {
    let bytes = CalendarRenderer.bytes(of: calendars)
    if let output, !["-", "/dev/stdout"].contains(output) {
      try Files.makeFolder(Files.folder(of: output))
      try writer.write(bytes, to: output)
    } else {
      try context.output.write(bytes)
    }
    if calendars.allSatisfy(\.isEmpty) { context.message(CalendarWorker.emptiness) }
  }
}
