import CommandLineKit
import VoorzorgCore

/// What `voorzorg rapport` is asked to do: which report, of what, and where it goes.
struct ReportJob {
  var order: ReportOrder
  let source: ReportSource
  /// The path of the one report; nil for standard output or for a folder.
  let output: String?
  /// The folder for reports of many dossiers.
  let folder: String?
  let overwrites: Bool

  func run(in context: Context) throws -> ExitCode {
    var job = self
    job.order = try order.withLook(in: context)
    return try job.makeReports(in: context)
  }

  private func makeReports(in context: Context) throws -> ExitCode {
    switch source {
    case .example(let bytes, let name):
      let writer = ReportWriter(inputs: nil, overwrites: overwrites)
      try writeOne(bytes, path: name, with: writer, in: context)
      return .success
    case .dossiers(let request):
      let inputs = try request.inputs(context)
      let writer = ReportWriter(inputs: inputs, overwrites: overwrites)
      if let folder {
        return try ReportBatch(order: order, inputs: inputs, folder: folder, writer: writer).run(in: context)
      }
      guard inputs.count == 1 else {
        throw Failure(message: "rapport: geef --uitvoermap MAP voor meer dan één dossier", code: .usageError)
      }
      try writeOne(inputs[0].read(), path: inputs[0].path, with: writer, in: context)
      return inputs.exitCode
    }
  }

  /// Makes the report of one dossier, and shows it or puts it where it was asked for.
  private func writeOne(
    _ bytes: [UInt8],
    path: String,
    with writer: ReportWriter,
    in context: Context
  ) throws {
    let files = try ReportWorker(order).files(bytes, path: path)
    if let folder {
      try Files.makeFolder(folder)
      for file in files {
        try write(file, to: "\(folder)/\(file.name(for: path))", with: writer, in: context)
      }
      return
    }
    guard let file = files.first, files.count == 1 else {
      throw Failure(
        message: "rapport: geef --uitvoermap MAP, want er komt meer dan één bestand",
        code: .usageError
      )
    }
    if let output, !["-", "/dev/stdout"].contains(output) {
      try Files.makeFolder(Files.folder(of: output))
      try write(file, to: output, with: writer, in: context)
    } else {
      try context.output.write(file.bytes)
    }
  }

  private func write(
    _ file: ReportFile,
    to path: String,
    with writer: ReportWriter,
    in context: Context
  ) throws {
    try writer.write(file.bytes, to: path)
    context.message("\(path): gemaakt.")
  }
}
