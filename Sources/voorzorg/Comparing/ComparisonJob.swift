import CommandLineKit
import VoorzorgCore

/// What `voorzorg vergelijken` is asked to do.
struct ComparisonJob {
  let request: Inputs.Request
  let format: ComparisonFormat
  /// The path of the comparison; nil for standard output.
  let output: String?
  let overwrites: Bool
  let allowsOthers: Bool
  /// The version of the instrument that is compared in.
  var version: @Sendable () throws -> Instrument = { try Instrument.load() }

  func run(in context: Context) throws -> ExitCode {
    let inputs = try request.inputs(context)
    guard inputs.count > 1 else {
      throw Failure(
        message: "vergelijken: \(Wording.sentence(ComparisonSeries.Problem.tooFew))",
        code: .usageError
      )
    }
    let instrument = try version()
    let gemeenten = try Gemeenten.load()
    var code = inputs.exitCode
    var dossiers: [ComparedDossier] = []
    for index in 0..<inputs.count {
      do throws(StoreProblem) {
        dossiers.append(try read(inputs[index], instrument))
      } catch {
        context.message(context.line(error))
        code = max(code, error.exitCode)
      }
    }
    // What is left may still be a comparison; with fewer than two it has been told why there is none.
    guard dossiers.count > 1 else { return code }
    let series = try compare(dossiers, instrument, gemeenten)
    if allowsOthers, !series.isSideBySide {
      context.message("Let op: --andere-gemeente is niet nodig: de dossiers zijn van één gemeente of regio.")
    }
    for remark in series.remarks { context.message("Let op: \(remark.sentence)") }
    let builder = try ReportBuilder(instrument: instrument)
    let bytes = format.bytes(of: series, builder: builder, instrument: instrument)
    try write(bytes, inputs: inputs, in: context)
    return code
  }

  private func read(_ input: Input, _ instrument: Instrument) throws(StoreProblem) -> ComparedDossier {
    let reading = DossierReading(try input.read(), instrument: instrument)
    if let conversion = try? Conversion(reading, instrument) {
      return ComparedDossier(conversion, file: input.path, instrument: instrument)
    }
    if !ComparedDossier.canCompare(reading, instrument),
      let problem = Dossiers.problem(with: reading, path: input.path)
    {
      throw problem
    }
    return ComparedDossier(reading, file: input.path, instrument: instrument)
  }

  private func compare(
    _ dossiers: [ComparedDossier],
    _ instrument: Instrument,
    _ gemeenten: Gemeenten
  ) throws -> ComparisonSeries {
    do throws(ComparisonSeries.Problem) {
      return try ComparisonSeries(
        dossiers,
        allowsOthers: allowsOthers,
        checker: Checker(instrument: instrument, gemeenten: gemeenten),
        gemeenten: gemeenten,
        instrument: instrument
      )
    } catch {
      throw Failure(message: "vergelijken: \(Wording.sentence(error))", code: .usageError)
    }
  }

  private func write(_ bytes: [UInt8], inputs: InputList, in context: Context) throws {
    guard let output, !["-", "/dev/stdout"].contains(output) else {
      try context.output.write(bytes)
      return
    }
    try Files.makeFolder(Files.folder(of: output))
    try ReportWriter(inputs: inputs, overwrites: overwrites).write(bytes, to: output)
    context.message("\(output): gemaakt.")
  }
}
