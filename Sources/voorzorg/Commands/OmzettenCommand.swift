import CommandLineKit
import VoorzorgCore

/// `voorzorg omzetten`: brings dossiers to this version of the instrument.
struct OmzettenCommand: Command {
  static let showOnly = Flag("alleen-tonen", help: "Toont wat er zou gebeuren en verandert niets.")

  static let description = CommandDescription(
    name: "omzetten",
    summary: "Zet dossiers om naar deze versie van het instrument.",
    discussion: """
      Het instrument kan een nieuwe versie krijgen, met andere vragen. Een dossier van een oudere versie zet u eerst om. \
      Er gaat niets verloren: een antwoord waarvan de vraag er niet meer is, blijft in het dossier als vervallen antwoord \
      en staat in het rapport. De oude versie van het bestand blijft ernaast staan. Is een dossier al van deze versie, dan \
      verandert er niets. Met - leest de opdracht de standaardinvoer en schrijft hij het dossier naar de uitvoer.
      """,
    examples: [
      CommandExample(
        "voorzorg omzetten --alleen-tonen utrecht.voorzorg.json",
        shows: "Toont wat er verandert."
      ),
      CommandExample("voorzorg omzetten regio/", shows: "Zet alle dossiers in een map om."),
    ],
    parameters: [Inputs.files, Inputs.list, showOnly]
  )

  private let job: VersionJob

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    job = VersionJob(request: try Inputs.resolve(arguments), showsOnly: arguments[Self.showOnly])
  }

  func run(in context: Context) throws -> ExitCode { try job.run(in: context) }
}
