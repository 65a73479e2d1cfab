import CommandLineKit
import VoorzorgCore

/// `voorzorg regio`: municipalities of a region added up.
struct RegioCommand: Command {
  static let output = Option(
    "uitvoer",
    short: "o",
    .file("PAD"),
    help: "Waar het overzicht komt (standaard: op het scherm)."
  )
  static let overwrite = Flag("overschrijven", help: "Vervangt een bestand dat er al is.")

  static let description = CommandDescription(
    name: "regio",
    summary: "Telt de dossiers van gemeenten bij elkaar op.",
    discussion: """
      Toont per actie en ankerpunt wat gemeenten antwoordden, wie wie kan helpen, welke middelen er zijn, hoe de \
      monitor ervoor staat en wat er van het regioplan komt. Voegt samen wat bij elkaar hoort tot werkpakketten, kiest \
      een top waar elke gemeente iets aan heeft, en maakt daar projectbrieven van. Van één gemeente telt het dossier \
      met de nieuwste peildatum. Een dossier van een regio telt niet mee als gemeente.
      """,
    examples: [
      CommandExample("voorzorg regio dossiers/", shows: "Telt alle dossiers in een map op."),
      CommandExample(
        "voorzorg regio dossiers/ --formaat html -o regio.html",
        shows: "Maakt er één webpagina van."
      ),
      CommandExample(
        "voorzorg regio dossiers/ --formaat csv --onderdeel preventiescan -o acties.csv",
        shows: "Zet de aantallen per actie in een tabel voor Excel."
      ),
      CommandExample(
        "voorzorg regio dossiers/ --onderdeel werkpakketten --top 4 --formaat html -o top.html",
        shows: "Kiest vier werkpakketten en maakt van elk een projectbrief."
      ),
      CommandExample(
        "voorzorg regio dossiers/ --onderdeel jaarverslag --jaar 2025 -o jaarverslag.md",
        shows: "Maakt het jaarverslag over 2025 voor colleges en raden."
      ),
      CommandExample(
        "voorzorg regio dossiers/ --zonder-namen --formaat html -o cijfers.html",
        shows: "Maakt cijfers om met een andere regio te delen."
      ),
    ],
    parameters: [Inputs.files, Inputs.list] + RegionOrder.parameters + [output, overwrite]
  )

  private let job: RegionJob

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    job = RegionJob(
      request: try Inputs.resolve(arguments),
      order: try RegionOrder(arguments),
      output: arguments[Self.output],
      overwrites: arguments[Self.overwrite]
    )
  }

  func run(in context: Context) throws -> ExitCode { try job.run(in: context) }
}
