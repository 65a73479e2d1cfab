import CommandLineKit
import VoorzorgCore

/// `voorzorg nieuw`: a new dossier, from nothing or from an older one.
struct NieuwCommand: Command {
  static let gemeente = Option(
    "gemeente",
    .text("NAAM", completion: .custom("gemeente")),
    help: "De gemeente."
  )
  static let code = Option(
    "code",
    .text("GMxxxx", completion: .custom("gemeentecode")),
    help: "De gemeentecode; naam en code vullen elkaar aan."
  )
  static let regio = Option(
    "regio",
    .text("NAAM"),
    help: "De regio, voor een dossier van een regio in plaats van een gemeente."
  )
  static let peildatum = Option(
    "peildatum",
    .day,
    help: "De dag waarop de antwoorden gelden (standaard: vandaag)."
  )
  static let vervolg = Option(
    "vervolg",
    .dossier,
    help:
      "Begint een nieuwe ronde met de kop, de scan, de lopende prioriteiten en de andere onderdelen van dit dossier."
  )
  static let file = Argument(
    optional: .dossier,
    help: "Het nieuwe dossier (standaard: <gemeente>.voorzorg.json of <regio>.voorzorg.json)."
  )

  static let description = CommandDescription(
    name: "nieuw",
    summary: "Maakt een nieuw dossier.",
    examples: [
      CommandExample("voorzorg nieuw --gemeente utrecht", shows: "Maakt utrecht.voorzorg.json."),
      CommandExample(
        "voorzorg nieuw --regio 'Proefland'",
        shows: "Maakt proefland.voorzorg.json, het dossier van een regio."
      ),
      CommandExample(
        "voorzorg nieuw --vervolg 2026.voorzorg.json 2027.voorzorg.json",
        shows: "Begint een nieuwe ronde met wat er in 2026 stond."
      ),
    ],
    parameters: [file, gemeente, code, regio, peildatum, vervolg]
  )

  private let start: NewDossier.Request
  private let previous: String?
  private let file: String?

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    previous = arguments[Self.vervolg]
    file = arguments[Self.file]
    start = NewDossier.Request(
      gemeente: arguments[Self.gemeente],
      code: arguments[Self.code],
      regio: arguments[Self.regio],
      peildatum: arguments[Self.peildatum]
    )
    guard [start.gemeente, start.code, start.regio].allSatisfy({ $0?.allSatisfy(\.isWhitespace) != true })
    else {
      throw .invalidCombination(reason: "--gemeente, --code en --regio mogen niet leeg zijn")
    }
    guard start.regio == nil || start.gemeente == nil && start.code == nil else {
      throw .invalidCombination(reason: "een dossier is van een gemeente of van een regio, niet van allebei")
    }
    guard start.gemeente != nil || start.code != nil || start.regio != nil || previous != nil else {
      throw .invalidCombination(reason: "geef --gemeente, --code, --regio of --vervolg op")
    }
  }

  func run(in context: Context) throws -> ExitCode {
    let instrument = try Instrument.load()
    let old = try previous.map { path in try Dossiers.read(path, instrument: instrument) }
    let made = try NewDossier(start, previous: old, today: context.today, instrument: instrument)
    let path = file ?? made.fileName(for: instrument)
    _ = try DossierFile(creating: path, made.dossier, instrument: instrument, holder: context.holder)
    context.message("\(path): gemaakt voor \(made.summary).")
    for remark in made.remarks { context.message(remark) }
    context.message("Vul het in met: voorzorg invullen \(ShellWord.quoted(path))")
    return .success
  }
}
