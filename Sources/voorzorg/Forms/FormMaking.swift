import CommandLineKit
import TerminalKit
import VoorzorgCore

/// Makes a form and puts it where it was asked for.
struct FormMaking {
  /// The dossier; nil for a form without answers.
  let dossier: String?
  /// Whom a form without answers is for.
  let subject: Dossier.Subject
  let scope: FormScope
  let format: FormFormat
  /// Where it goes; nil for standard output.
  let output: String?
  let overwrites: Bool

  func run(in context: Context) throws -> ExitCode {
    let target = output.flatMap { ["-", "/dev/stdout"].contains($0) ? nil : $0 }
    if !format.isText, target == nil { try context.refuseTerminal(format.rawValue, for: "formulier") }
    let bytes = try form(in: context)
    guard let target else {
      // In a file a form has every answer byte for byte; on a terminal an answer may command nothing.
      if context.outputTerminal.isTerminal {
        try context.output.write(String(decoding: bytes, as: UTF8.self).sanitizedForTerminal())
      } else {
        try context.output.write(bytes)
      }
      return .success
    }
    try Files.makeFolder(Files.folder(of: target))
    try ReportWriter(dossier: dossier, overwrites: overwrites).write(bytes, to: target)
    context.message("\(target): gemaakt.")
    return .success
  }

  private func form(in context: Context) throws -> [UInt8] {
    let instrument = try Instrument.load()
    let sheet =
      if let dossier {
        FormSheet(try Dossiers.read(dossier, instrument: instrument), scope: scope, instrument: instrument)
      } else {
        FormSheet(emptyFor: scope, subject: subject, instrument: instrument)
      }
    guard !sheet.isEmpty else {
      throw Failure(
        message: "formulier: voor deze keuze zijn er geen vragen in het dossier",
        code: .usageError
      )
    }
    guard !format.isText else { return MarkdownForm.bytes(of: sheet) }
    let pandoc = try Pandoc(find: context.program)
    // pandoc takes the look of a document only from a file.
    let folder = try PrivateFolder(beside: output ?? dossier ?? "formulier")
    defer { folder.remove() }
    let reference = "opmaak.\(format.rawValue)"
    try folder.write(OfficeForm.reference(format.rawValue), to: reference)
    return try pandoc.convert(
      OfficeForm.html(of: sheet),
      from: "html",
      to: format.rawValue,
      arguments: ["--reference-doc=\(folder.file(reference))"]
    )
  }
}
