import CommandLineKit
import VoorzorgCore

/// `voorzorg samenvoegen`: one dossier out of those of several people.
struct SamenvoegenCommand: Command {
  static let output = Option(
    "uitvoer",
    short: "o",
    .file("PAD"),
    help: "Waar het gezamenlijke dossier komt; met --agenda: waar de agenda komt (standaard: op het scherm)."
  )
  static let overwrite = Flag("overschrijven", help: "Vervangt een bestand dat er al is.")
  static let base = Option(
    "uitgangsversie",
    .dossier,
    help: "Het dossier waarmee iedereen begon: alleen wat iemand daarna wijzigde telt."
  )
  static let agenda = Flag("agenda", help: "Maakt alleen een gespreksagenda met de open punten.")
  static let format = Option(
    "formaat",
    .choice("FORMAAT", of: AgendaFormat.self),
    default: .markdown,
    help: "De vorm van de agenda."
  )
  static let showOnly = Flag("alleen-tonen", help: "Toont de open punten en maakt niets.")
  static let git = Flag(
    "git",
    help: "Werkt als samenvoeger voor git, met de bestanden %O %A %B en de naam %P."
  )

  static let description = CommandDescription(
    name: "samenvoegen",
    summary: "Maakt één dossier van de bijdragen van meer mensen.",
    discussion: """
      Gelijke antwoorden komen er één keer in. Vulde maar één iemand iets in, dan geldt dat. Zeggen mensen iets anders, \
      dan blijft de vraag open en staan de antwoorden naast elkaar als open punt, met wie wat zei. Met \
      'voorzorg invullen --onderdeel open-punten' kiest u daarna. De volgorde van de bestanden maakt niet uit.
      """,
    examples: [
      CommandExample(
        "voorzorg samenvoegen -o samen.voorzorg.json wijkteam.voorzorg.json wonen.voorzorg.json",
        shows: "Voegt twee bijdragen samen."
      ),
      CommandExample(
        "voorzorg samenvoegen --agenda samen.voorzorg.json",
        shows: "Toont waarover u nog moet praten."
      ),
    ],
    parameters: [Inputs.files, Inputs.list, output, overwrite, base, agenda, format, showOnly, git]
  )

  private let job: any MergeWork

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    if arguments[Self.git] {
      job = try GitMergeJob(arguments)
      return
    }
    let (output, isAgenda, shows) = (
      arguments[Self.output], arguments[Self.agenda], arguments[Self.showOnly]
    )
    guard output != nil || isAgenda || shows else { throw .missingOption(option: "--uitvoer") }
    job = MergeJob(
      request: try Inputs.resolve(arguments),
      base: arguments[Self.base],
      output: output,
      overwrites: arguments[Self.overwrite],
      agenda: isAgenda ? arguments[Self.format] : nil,
      showsOnly: shows
    )
  }

  func run(in context: Context) throws -> ExitCode { try job.run(in: context) }
}
