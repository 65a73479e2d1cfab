import CommandLineKit
import VoorzorgCore

/// `voorzorg regio`: municipalities of a region added up.
struct RegioCommand: Command {
  static let format = Option(
    "formaat",
    .choice("FORMAAT", of: RegionFormat.self),
    default: .markdown,
    help: "De vorm van het overzicht."
  )
  static let part = Option(
    "onderdeel",
    .choice("ONDERDEEL", of: RegionPart.self),
    default: .alles,
    help: "Wat er in het overzicht komt."
  )
  static let texts = Flag("teksten", help: "Zet ook de teksten over het aanbod van gemeenten erin.")
  static let today = Option(
    "vandaag",
    .day,
    help: "Toont ook welke rondes van de monitor op deze dag ouder zijn dan een jaar."
  )
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
      Toont per actie en ankerpunt wat gemeenten antwoordden, wie wie kan helpen, welke middelen er zijn en hoe de \
      monitor ervoor staat. Voegt samen wat bij elkaar hoort tot werkpakketten, kiest een top waar elke gemeente \
      iets aan heeft, en maakt daar projectbrieven van. Van één gemeente telt het dossier met de nieuwste peildatum. \
      Een dossier van een regio telt niet mee als gemeente.
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
        "voorzorg regio dossiers/ --zonder-namen --formaat html -o cijfers.html",
        shows: "Maakt cijfers om met een andere regio te delen."
      ),
    ],
    parameters: [Inputs.files, Inputs.list, format, part, texts, today] + PackageOrder.parameters
      + NamelessOrder.parameters + [output, overwrite]
  )

  private let job: RegionJob

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    let format = arguments[Self.format]
    let part = arguments[Self.part]
    let packages = try PackageOrder(arguments, part: part)
    let excluded =
      (arguments[Self.texts] ? ["--teksten"] : []) + (arguments[Self.today] == nil ? [] : ["--vandaag"])
      + packages.given
    let nameless = try NamelessOrder(arguments, of: part, excluded: excluded)
    if [.csv, .jsonl].contains(format), part == .alles, nameless == nil {
      let parts = RegionPart.single.map(\.rawValue).joined(separator: ", ")
      throw .invalidCombination(
        reason: "--formaat \(format.rawValue) geeft één tabel: kies met --onderdeel een van \(parts)"
      )
    }
    if arguments[Self.texts], ![.alles, .ankerpunten].contains(part) {
      throw .invalidCombination(reason: "--teksten hoort bij --onderdeel ankerpunten of alles")
    }
    job = RegionJob(
      request: try Inputs.resolve(arguments),
      format: format,
      part: part,
      withTexts: arguments[Self.texts],
      nameless: nameless,
      today: arguments[Self.today],
      packages: packages,
      output: arguments[Self.output],
      overwrites: arguments[Self.overwrite]
    )
  }

  func run(in context: Context) throws -> ExitCode { try job.run(in: context) }
}
