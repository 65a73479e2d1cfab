import CommandLineKit
import TerminalKit
import VoorzorgCore

/// `voorzorg bewerken`: the whole form as Markdown in the editor, and back.
struct BewerkenCommand: Command {
  static let file = Argument(.dossier, help: "Het dossier.")
  static let part = Option(
    "onderdeel",
    .choice("ONDERDEEL", of: Part.self),
    help: "Opent alleen dit onderdeel."
  )
  static let today = Option(
    "vandaag",
    .day,
    help: "Vanaf deze dag tellen datums als 'over 3 maanden' (standaard: vandaag)."
  )

  static let description = CommandDescription(
    name: "bewerken",
    summary: "Opent een dossier als formulier in uw eigen editor.",
    discussion: """
      De editor is die van VISUAL of EDITOR. Na het sluiten neemt voorzorg alle antwoorden over. Klopt er een niet, dan \
      opent het formulier opnieuw, met de fout erboven uitgelegd; de andere antwoorden zijn dan al bewaard. Sluit u het \
      zonder de fout te verbeteren, dan blijft het formulier in een bestand bewaard en is de code 2.
      """,
    examples: [
      CommandExample("voorzorg bewerken utrecht.voorzorg.json", shows: "Opent alle vragen."),
      CommandExample(
        "voorzorg bewerken utrecht.voorzorg.json --onderdeel plan",
        shows: "Opent alleen het implementatieplan."
      ),
    ],
    parameters: [file, part, today]
  )

  private let path: String
  private let part: Part?
  private let today: Day?

  init(_ arguments: ParsedArguments) {
    path = arguments[Self.file]
    part = arguments[Self.part]
    today = arguments[Self.today]
  }

  func run(in context: Context) throws -> ExitCode {
    let instrument = try Instrument.load()
    let file = try DossierFile(opening: path, instrument: instrument, waiting: 0, holder: context.holder)
    let intake = FormIntake(instrument: instrument, context: context, today: today ?? context.today)
    // The editor is asked to end as well; what it then leaves is taken over.
    let signals = try EndingSignals(isAtTerminal: context.inputTerminal.isTerminal)
    var editor = context.textEditor(for: path)
    editor.announce = signals.pass
    return try FormEditing(
      file: file,
      scope: FormScope(part: part),
      intake: intake,
      editor: editor,
      ending: signals.first
    )
    .run()
  }
}
