import CommandLineKit
import TerminalKit
import VoorzorgCore

/// `voorzorg invullen`: one question at a time, every answer saved before the next.
struct InvullenCommand: Command {
  static let file = Argument(
    optional: .dossier,
    help: "Het dossier (standaard: het enige in deze map, of een nieuw)."
  )
  static let part = Option(
    "onderdeel",
    .choice("ONDERDEEL", of: Part.self),
    help: "Vult alleen dit onderdeel in."
  )
  static let plain = Flag("eenvoudig", help: "Schrijft alleen gewone regels, ook op een terminal.")

  static let description = CommandDescription(
    name: "invullen",
    summary: "Vult een dossier in, vraag voor vraag.",
    discussion: """
      U begint bij de eerste open vraag. Elk antwoord is bewaard voordat de volgende vraag komt; stop wanneer u wilt, \
      met :stop. Met ? krijgt u uitleg en met :hulp alle opdrachten. Zonder terminal leest het commando antwoorden \
      uit de invoer: een antwoord van één regel per regel, en een tekst tot een regel met alleen een punt.
      """,
    examples: [
      CommandExample("voorzorg invullen utrecht.voorzorg.json", shows: "Gaat verder waar u was gebleven."),
      CommandExample("voorzorg invullen --onderdeel plan", shows: "Vult alleen het implementatieplan in."),
    ],
    parameters: [file, part, plain]
  )

  private let path: String?
  private let part: Part?
  private let isPlain: Bool

  init(_ arguments: ParsedArguments) {
    path = arguments[Self.file]
    part = arguments[Self.part]
    isPlain = arguments[Self.plain]
  }

  func run(in context: Context) throws -> ExitCode {
    let instrument = try Instrument.load()
    let screen = FillingScreen(context, isPlain: isPlain)
    guard let file = try FillingStart(screen, context, instrument).open(path) else { return .success }
    var session = FillingSession(
      file: file,
      instrument: instrument,
      part: part,
      screen: screen,
      context: context
    )
    return try session.run()
  }
}
