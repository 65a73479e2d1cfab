import CommandLineKit
import VoorzorgCore

/// `voorzorg vergelijken`: what changed between dossiers of one municipality.
struct VergelijkenCommand: Command {
  static let format = Option(
    "formaat",
    .choice("FORMAAT", of: ComparisonFormat.self),
    default: .markdown,
    help: "De vorm van de vergelijking."
  )
  static let output = Option(
    "uitvoer",
    short: "o",
    .file("PAD"),
    help: "Waar de vergelijking komt (standaard: op het scherm)."
  )
  static let overwrite = Flag("overschrijven", help: "Vervangt een bestand dat er al is.")
  static let others = Flag(
    "andere-gemeente",
    help: "Zet twee verschillende gemeenten of regio's naast elkaar, zonder te zeggen wie verder is."
  )

  static let description = CommandDescription(
    name: "vergelijken",
    summary: "Toont wat er tussen dossiers van één gemeente of regio veranderde.",
    discussion: """
      Begint met een samenvatting van hooguit tien regels, voor een brief aan de raad. Daarna volgt elk verschil. De \
      dossiers komen in volgorde van peildatum. Bij meer dan twee gaat de samenvatting van het eerste naar het laatste.
      """,
    examples: [
      CommandExample(
        "voorzorg vergelijken maart.voorzorg.json oktober.voorzorg.json",
        shows: "Toont wat er sinds maart veranderde."
      ),
      CommandExample(
        "voorzorg vergelijken rondes/ --formaat html -o verloop.html",
        shows: "Vergelijkt alle dossiers in een map, van het oudste naar het nieuwste."
      ),
    ],
    parameters: [Inputs.files, Inputs.list, format, output, overwrite, others]
  )

  private let job: ComparisonJob

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    if arguments[Self.overwrite], arguments[Self.output] == nil {
      throw .invalidCombination(reason: "--overschrijven hoort bij -o PAD")
    }
    job = ComparisonJob(
      request: try Inputs.resolve(arguments),
      format: arguments[Self.format],
      output: arguments[Self.output],
      overwrites: arguments[Self.overwrite],
      allowsOthers: arguments[Self.others]
    )
  }

  func run(in context: Context) throws -> ExitCode { try job.run(in: context) }
}
