import CommandLineKit
import VoorzorgCore

/// What `voorzorg rapport` is asked to do: which report, of what, and where it goes.
struct ReportJob {
  private(set) var order: ReportOrder
  let source: ReportSource
  /// The path of the one report; nil for standard output or for a folder.
  let output: String?
  /// The folder for reports of many dossiers.
  let folder: String?
  let overwrites: Bool

  func run(in context: Context) throws -> ExitCode {
    if !order.format.isText, folder == nil, target == nil {
      try context.refuseTerminal(order.format.rawValue, for: "rapport")
    }
    var job = self
    job.order = try order.ready(in: context)
    return try Interruption.watched {
      let conversion = try ReportConversion(job.order, in: context)
      defer { conversion?.tidy() }
      return try job.makeReports(in: context, converting: conversion)
    }
  }

  /// Where the one report goes; nil for standard output or for a folder.
  private var target: String? { output.flatMap { ["-", "/dev/stdout"].contains($0) ? nil : $0 } }

  private func makeReports(in context: Context, converting conversion: ReportConversion?) throws -> ExitCode {
    let make = { (bytes: [UInt8], path: String) in
      try ReportWorker(order, converting: conversion).files(bytes, path: path)
    }
    switch source {
    case .example(let bytes, let name):
      let writer = ReportWriter(inputs: nil, overwrites: overwrites)
      if let rows = rowStream(of: InputList(example: bytes, named: name), writer) {
        return try rows.run(in: context)
      }
      try writeOne(make(bytes, name), path: name, with: writer, in: context)
      return .success
    case .dossiers(let request):
      let inputs = try request.inputs(context)
      let writer = ReportWriter(inputs: inputs, overwrites: overwrites)
      if let folder {
        return try ReportBatch(
          order: order,
          inputs: inputs,
          folder: folder,
          writer: writer,
          conversion: conversion
        ).run(in: context)
      }
      if inputs.count > 1, order.format == .ics {
        return try CalendarBatch(order: order, inputs: inputs, output: output, writer: writer).run(
          in: context
        )
      }
      if let rows = rowStream(of: inputs, writer) { return try rows.run(in: context) }
      guard inputs.count == 1 else {
        throw Failure(message: "rapport: geef --uitvoermap MAP voor meer dan één dossier", code: .usageError)
      }
      let input = inputs[0]
      try writeOne(make(input.read(), input.path), path: input.path, with: writer, in: context)
      return inputs.exitCode
    }
  }

  /// The rows that are asked for on the screen or in one file; nil for a report that people read, and for a folder.
  private func rowStream(of inputs: InputList, _ writer: ReportWriter) -> RowStream? {
    guard let rows = order.rows, folder == nil else { return nil }
    return RowStream(order: rows, inputs: inputs, writer: writer, output: target)
  }

  /// Shows the report of one dossier, or puts it where it was asked for.
  private func writeOne(
    _ files: [ReportFile],
    path: String,
    with writer: ReportWriter,
    in context: Context
  ) throws {
    if let folder {
      try Files.makeFolder(folder)
      for file in files {
        try write(file, to: "\(folder)/\(file.name(for: path))", with: writer, in: context)
      }
      if files.count != 1 {
        context.message("\(Enumeration.count(files.count, "bestand", "bestanden")) gemaakt.")
      }
      return
    }
    guard let file = files.first, files.count == 1 else {
      throw Failure(
        message: "rapport: geef --uitvoermap MAP, want er komt meer dan één bestand",
        code: .usageError
      )
    }
    if let target {
      try Files.makeFolder(Files.folder(of: target))
      try write(file, to: target, with: writer, in: context)
    } else {
      try context.output.write(file.bytes)
      if let remark = file.remark { context.message(remark) }
    }
  }

  private func write(
    _ file: ReportFile,
    to path: String,
    with writer: ReportWriter,
    in context: Context
  ) throws {
    try writer.write(file.bytes, to: path)
    context.message("\(path): gemaakt." + (file.remark.map { " \($0)" } ?? ""))
  }
}
