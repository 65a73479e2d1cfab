import CommandLineKit
import VoorzorgCore

/// `voorzorg voortgang`: what is answered, what is open, what comes next, what is overdue.
struct VoortgangCommand: Command {
  static let json = Flag("json", help: "Geeft JSON, voor scripts.")
  static let today = Option(
    "vandaag",
    .day,
    help: "De dag waartegen 'over tijd' wordt gemeten (standaard: vandaag)."
  )

  static let description = CommandDescription(
    name: "voortgang",
    summary: "Toont hoe ver dossiers zijn.",
    examples: [
      CommandExample(
        "voorzorg voortgang utrecht.voorzorg.json",
        shows: "Toont wat er is ingevuld en wat de volgende stap is."
      ),
      CommandExample(
        "voorzorg voortgang regio/ --json",
        shows: "Geeft de stand van een hele map aan een script."
      ),
    ],
    parameters: [Inputs.files, Inputs.list, json, today]
  )

  private let job: ProgressJob

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    job = ProgressJob(
      request: try Inputs.resolve(arguments),
      isJSON: arguments[Self.json],
      today: arguments[Self.today]
    )
  }

  func run(in context: Context) throws -> ExitCode { try job.run(in: context) }
}
