import CommandLineKit
import VoorzorgCore

/// `voorzorg rapport`: a report of one dossier, or of thousands.
struct RapportCommand: Command {
  static let format = Option(
    "formaat",
    .choice("FORMAAT", of: ReportFormat.self),
    default: .markdown,
    help: "De vorm van het rapport."
  )
  static let part = Option(
    "onderdeel",
    .choice("ONDERDEEL", of: ReportPart.self),
    default: .alles,
    help: "Wat er in het rapport komt."
  )
  static let output = Option(
    "uitvoer",
    short: "o",
    .file("PAD"),
    help: "Waar het rapport komt (standaard: op het scherm)."
  )
  static let folder = Option(
    "uitvoermap",
    .folder("MAP"),
    help: "De map voor rapporten van veel dossiers; hij wordt gemaakt."
  )
  static let overwrite = Flag("overschrijven", help: "Vervangt rapporten die er al zijn.")
  static let example = Flag("voorbeeld", help: "Gebruikt het ingebouwde voorbeeld van een ingevuld dossier.")
  static let regionalExample = Flag(
    "voorbeeld-regio",
    help: "Gebruikt het ingebouwde voorbeeld van een dossier van een regio."
  )
  static let today = Option(
    "vandaag",
    .day,
    help: "Past ook de regels over 'voorbij' toe, gemeten tegen deze dag."
  )

  static let description = CommandDescription(
    name: "rapport",
    summary: "Maakt een rapport van dossiers.",
    examples: [
      CommandExample("voorzorg rapport --voorbeeld", shows: "Toont het rapport van het voorbeeld."),
      CommandExample("voorzorg rapport --voorbeeld-regio", shows: "Toont het rapport van een regio."),
      CommandExample(
        "voorzorg rapport utrecht.voorzorg.json -o utrecht.md",
        shows: "Bewaart het hele rapport in een bestand."
      ),
      CommandExample(
        "voorzorg rapport utrecht.voorzorg.json --onderdeel plan-van-aanpak -o plan-van-aanpak.md",
        shows: "Maakt het plan van aanpak dat stap 3 vraagt; zo ook voortgangsrapportage."
      ),
      CommandExample(
        "voorzorg rapport regio/ --uitvoermap rapporten --formaat json",
        shows: "Maakt in één keer de rapporten van een hele map."
      ),
    ],
    parameters: [
      Inputs.files, Inputs.list, format, part, output, folder, overwrite, example, regionalExample, today,
    ],
    exclusive: [[output, folder], [example, regionalExample, Inputs.list]]
  )

  private let order: ReportOrder
  private let request: Inputs.Request?
  private let output: String?
  private let folder: String?
  private let overwrites: Bool
  /// The example asked for; nil where the user gave dossiers.
  private let embedded: (bytes: [UInt8], name: String)?

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    order = ReportOrder(
      format: arguments[Self.format],
      part: arguments[Self.part],
      today: arguments[Self.today]
    )
    output = arguments[Self.output]
    folder = arguments[Self.folder]
    overwrites = arguments[Self.overwrite]
    embedded =
      if arguments[Self.example] {
        (Example.bytes, "voorbeeld")
      } else if arguments[Self.regionalExample] {
        (Example.regionalBytes, "voorbeeld-regio")
      } else {
        nil
      }
    if let embedded, !arguments[Inputs.files].isEmpty {
      throw .invalidCombination(reason: "--\(embedded.name) gaat niet samen met een BESTAND")
    }
    request = embedded == nil ? try Inputs.resolve(arguments) : nil
  }

  func run(in context: Context) throws -> ExitCode {
    let inputs = try request?.inputs(context)
    let writer = ReportWriter(inputs: inputs, overwrites: overwrites)
    if let folder, let inputs {
      return try ReportBatch(order: order, inputs: inputs, folder: folder, writer: writer).run(in: context)
    }
    guard inputs?.count ?? 1 == 1 else {
      throw Failure(message: "rapport: geef --uitvoermap MAP voor meer dan één dossier", code: .usageError)
    }
    let worker = try ReportWorker()
    let path = inputs?[0].path ?? "\(embedded?.name ?? "").voorzorg.json"
    let bytes = try inputs?[0].read() ?? embedded?.bytes ?? []
    let report = try worker.report(bytes, path: path, order)
    let target = output ?? folder.map { "\($0)/\(order.format.name(for: path))" }
    if let target, !["-", "/dev/stdout"].contains(target) {
      try Files.makeFolder(Files.folder(of: target))
      try writer.write(report, to: target)
      context.message("\(target): gemaakt.")
    } else {
      try context.output.write(report)
    }
    return inputs?.exitCode ?? .success
  }
}
