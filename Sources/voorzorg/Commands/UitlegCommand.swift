import CommandLineKit
import VoorzorgCore

/// `voorzorg uitleg`: the instrument itself.
struct UitlegCommand: Command {
  static let topic = Argument(
    repeating: .text("ONDERWERP", completion: .custom("onderwerp")),
    help:
      "Een ankerpunt, stap, pijler, actie, indicator, begrip, veld of regel, of 'zoek' met woorden; zonder onderwerp "
      + "ziet u wat er is."
  )

  static let json = Flag("json", help: "Geeft JSON, voor scripts.")

  static let description = CommandDescription(
    name: "uitleg",
    summary: "Legt het instrument uit: ankerpunten, stappen, pijlers, indicatoren, begrippen, regels.",
    examples: [
      CommandExample("voorzorg uitleg respijtopties", shows: "Legt een ankerpunt uit."),
      CommandExample(
        "voorzorg uitleg stap 3",
        shows: "Toont een stap met acties, reflectievragen en resultaten."
      ),
      CommandExample("voorzorg uitleg waakvlamfunctie", shows: "Legt een begrip uit."),
      CommandExample(
        "voorzorg uitleg zoek briefadres",
        shows: "Zoekt een woord in het hele instrument, met bij elke plek de bron."
      ),
      CommandExample("voorzorg uitleg regels", shows: "Toont alle regels waarop wordt gecontroleerd."),
      CommandExample("voorzorg uitleg gemeenten bergen", shows: "Zoekt gemeenten met hun code."),
    ],
    parameters: [topic, json]
  )

  private let words: [String]
  private let isJSON: Bool

  init(_ arguments: ParsedArguments) {
    words = arguments[Self.topic]
    isJSON = arguments[Self.json]
  }

  func run(in context: Context) throws -> ExitCode {
    let explainer = Explainer(
      instrument: try Instrument.load(),
      columns: min(context.outputTerminal.columns, 100)
    )
    do {
      guard isJSON else { return try context.page(try explainer.explain(words).get()) }
      try context.output.write(try explainer.json(words).get())
      return .success
    } catch let unknown as Explainer.UnknownTopic {
      throw Failure(message: "uitleg: \(unknown.message)", code: .usageError)
    }
  }
}
