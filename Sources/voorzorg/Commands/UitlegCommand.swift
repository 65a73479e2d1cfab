import CommandLineKit
import VoorzorgCore

/// `voorzorg uitleg`: the instrument itself.
struct UitlegCommand: Command {
  static let topic = Argument(
    repeating: .text("ONDERWERP", completion: .custom("onderwerp")),
    help:
      "Een ankerpunt, stap, pijler, actie, indicator, begrip, veld of regel; zonder onderwerp ziet u wat er is."
  )

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
      CommandExample("voorzorg uitleg regels", shows: "Toont alle regels waarop wordt gecontroleerd."),
      CommandExample("voorzorg uitleg gemeenten bergen", shows: "Zoekt gemeenten met hun code."),
    ],
    parameters: [topic]
  )

  private let words: [String]

  init(_ arguments: ParsedArguments) {
    words = arguments[Self.topic]
  }

  func run(in context: Context) throws -> ExitCode {
    let explainer = Explainer(
      instrument: try Instrument.load(),
      columns: min(context.outputTerminal.columns, 100)
    )
    switch try explainer.explain(words) {
    case .success(let lines):
      return try context.page(lines)
    case .failure(let unknown):
      throw Failure(message: "uitleg: \(unknown.message)", code: .usageError)
    }
  }
}
