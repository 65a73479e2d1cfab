import CommandLineKit
import VoorzorgCore

/// `voorzorg schema`: the JSON Schema of a dossier.
struct SchemaCommand: Command {
  static let description = CommandDescription(
    name: "schema",
    summary: "Toont het JSON Schema van een dossier.",
    discussion: "Met dit schema controleert een editor of een script een dossier, ook zonder voorzorg.",
    examples: [
      CommandExample(
        "voorzorg schema > voorzorg-dossier-1.schema.json",
        shows: "Bewaart het schema in een bestand."
      )
    ]
  )

  init(_ arguments: ParsedArguments) {}

  func run(in context: Context) throws -> ExitCode {
    try context.output.write(DossierSchema.bytes(for: Instrument.load()))
    return .success
  }
}
