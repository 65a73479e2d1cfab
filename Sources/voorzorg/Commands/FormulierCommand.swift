import CommandLineKit
import VoorzorgCore

/// `voorzorg formulier`: the form for people who use no terminal, and a filled one read back.
struct FormulierCommand: Command {
  static let file = Argument(optional: .dossier, help: "Het dossier waarvan of waarvoor het formulier is.")
  static let empty = Flag("leeg", help: "Maakt een leeg formulier, zonder dossier.")
  static let region = Flag("regio", help: "Maakt met --leeg het formulier voor een regio.")
  static let part = Option(
    "onderdeel",
    .choice("ONDERDEEL", of: Part.self),
    help: "Neemt alleen dit onderdeel op."
  )
  static let ankerpunt = Option(
    repeating: "ankerpunt",
    .ankerpunt,
    help: "Neemt alleen dit ankerpunt op; mag vaker."
  )
  static let format = Option(
    "formaat",
    .choice("FORMAAT", of: FormFormat.self),
    default: .markdown,
    help: "markdown, docx (Word) of odt; voor docx en odt is pandoc nodig."
  )
  static let output = Option(
    "uitvoer",
    short: "o",
    .file("PAD"),
    help: "Waar het formulier komt (standaard: op het scherm)."
  )
  static let overwrite = Flag("overschrijven", help: "Vervangt een formulier dat er al is.")
  static let read = Option(
    "lees",
    .file("FORMULIER"),
    help: "Leest een ingevuld formulier terug in het dossier."
  )
  static let naam = Option("invuller", .text("NAAM"), help: "Wie het formulier heeft ingevuld.")
  static let organisatie = Option("organisatie", .text("ORG"), help: "Waar die persoon werkt.")
  static let rol = Option("rol", .text("ROL"), help: "Als wat die persoon meedeed, zoals ervaringskenner.")
  static let showOnly = Flag("alleen-tonen", help: "Toont wat er zou veranderen en verandert niets.")
  static let today = BewerkenCommand.today

  static let description = CommandDescription(
    name: "formulier",
    summary: "Maakt een formulier voor partners, en leest een ingevuld formulier terug.",
    discussion: """
      Een formulier dat niemand wijzigde, verandert niets. Antwoorden die passen worden overgenomen; de andere blijven in \
      het formulier staan en worden gemeld, met code 2. Is een antwoord intussen ook in het dossier gewijzigd, dan blijft \
      het dossier zoals het is, met code 4. Met --invuller komt die persoon één keer bij de invullers van het dossier, als \
      er ten minste één antwoord is overgenomen. Welk antwoord van wie is, wordt niet onthouden.
      """,
    examples: [
      CommandExample(
        "voorzorg formulier utrecht.voorzorg.json --ankerpunt outreach --formaat docx -o outreach.docx",
        shows: "Maakt een Word-formulier over één ankerpunt."
      ),
      CommandExample(
        "voorzorg formulier --lees outreach.docx utrecht.voorzorg.json --invuller 'N. de Wit' --organisatie Wijkteam",
        shows: "Neemt de antwoorden over, met de naam van de partner."
      ),
      CommandExample("voorzorg formulier --leeg --onderdeel scan", shows: "Toont een lege scan."),
    ],
    parameters: [
      file, empty, region, part, ankerpunt, format, output, overwrite, read, naam, organisatie, rol, showOnly,
      today,
    ],
    exclusive: [
      [read, empty], [read, part], [read, ankerpunt], [read, format], [read, output], [read, overwrite],
    ]
  )

  private let job: FormJob

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    job = try FormJob(arguments)
  }

  func run(in context: Context) throws -> ExitCode {
    switch job {
    case .make(let making): try making.run(in: context)
    case .read(let reading): try reading.run(in: context)
    }
  }
}
