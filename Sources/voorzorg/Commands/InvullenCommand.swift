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
    .choice("ONDERDEEL", of: FillingPart.self),
    help: "Begint meteen in dit onderdeel, zonder overzicht."
  )
  static let plain = Flag(
    "eenvoudig",
    help:
      "Schrijft alleen gewone regels onder elkaar, bijvoorbeeld voor een schermlezer. Alle opdrachten werken."
  )
  static let today = Option(
    "vandaag",
    .day,
    help: "Vanaf deze dag tellen 'morgen' en 'over 3 maanden' (standaard: vandaag)."
  )

  static let description = CommandDescription(
    name: "invullen",
    summary: "Vult een dossier in, vraag voor vraag.",
    discussion: """
      U begint met een overzicht van alle onderdelen, met een voorstel waar u verdergaat; met --onderdeel begint u \
      meteen. Elk antwoord is bewaard voordat de volgende vraag komt; stop wanneer u wilt, met :stop. Met ? krijgt u \
      uitleg en met :hulp alle opdrachten. Zonder terminal leest het commando antwoorden uit de invoer, op de vragen \
      van kop, scan en plan: een antwoord van één regel per regel, en een tekst tot een regel met alleen een punt.
      """,
    examples: [
      CommandExample("voorzorg invullen utrecht.voorzorg.json", shows: "Gaat verder waar u was gebleven."),
      CommandExample("voorzorg invullen --onderdeel plan", shows: "Vult alleen het implementatieplan in."),
    ],
    parameters: [file, part, today, plain]
  )

  private let path: String?
  private let part: FillingPart?
  private let today: Day?
  private let isPlain: Bool

  init(_ arguments: ParsedArguments) {
    path = arguments[Self.file]
    part = arguments[Self.part]
    today = arguments[Self.today]
    isPlain = arguments[Self.plain]
  }

  func run(in context: Context) throws -> ExitCode {
    let instrument = try Instrument.load()
    let isPlain = isPlain || context.wantsPlainLines
    let screen = FillingScreen(context, isPlain: isPlain)
    let terminal = try context.openTerminal(isPlain)
    defer { terminal?.close() }
    let reader: any AnswerReader = terminal.map { TypedAnswers($0) } ?? ScriptedAnswers(screen)
    do {
      guard let file = try FillingStart(reader, screen, context, instrument).open(path) else {
        return .success
      }
      if part == .openPunten {
        let points = OpenPointSession(
          file: file,
          instrument: instrument,
          reader: reader,
          screen: screen,
          context: context
        )
        return try points.run()
      }
      let session = FillingSession(
        file: file,
        instrument: instrument,
        settings: FillingSession.Settings(
          part: part?.part,
          isPlain: self.isPlain,
          today: today ?? context.today,
          isTodayGiven: today != nil
        ),
        reader: reader,
        screen: screen,
        context: context
      )
      return try session.run()
    } catch let interrupted as Interrupted {
      context.message("Gestopt: er is niets gemaakt.")
      return interrupted.exitCode
    }
  }
}
