import CommandLineKit
import VoorzorgCore

/// `voorzorg besluit`: records a decision taken elsewhere, or shows what was decided.
struct BesluitCommand: Command {
  static let file = Argument(.dossier, help: "Het dossier.")
  static let soort = Option(
    "soort",
    .choice("SOORT", of: Besluit.Soort.self),
    help: "Welk orgaan besloot."
  )
  static let door = Option(
    "door",
    .text("NAAM"),
    help: "Wie dat was, in woorden: een naam, functie of orgaan."
  )
  static let datum = Option("datum", .day, help: "De dag van het besluit.")
  static let kenmerk = Option(
    "kenmerk",
    .text("KENMERK"),
    help: "Het nummer waaronder het besluit te vinden is."
  )
  static let despite = Flag(
    "ondanks-fouten",
    help: "Legt het besluit ook vast als het dossier nog fouten heeft."
  )
  static let mend = Option(
    "herstel",
    .text("NUMMER"),
    help: "Verbetert wat bij een vastgelegd besluit staat."
  )
  static let remove = Option("verwijder", .text("NUMMER"), help: "Haalt een besluit weg dat niet klopt.")
  static let showOnly = Flag("alleen-tonen", help: "Toont wat er zou gebeuren en verandert niets.")
  static let today = Option(
    "vandaag",
    .day,
    help: "De dag tot en met welke een besluit genomen kan zijn (standaard: vandaag)."
  )

  static let description = CommandDescription(
    name: "besluit",
    summary: "Legt een besluit vast dat elders is genomen.",
    discussion: """
      Zonder --soort, --door en --datum toont de opdracht de besluiten, en wat er sindsdien is gewijzigd. Een besluit \
      geldt voor de scan en het plan zoals ze bij het vastleggen in het dossier staan. Na een besluit van het \
      management is de status minstens 'aangeboden', na een besluit van college of raad 'vastgesteld'. Zijn er fouten, \
      dan is de code 1 en is er niets vastgelegd.
      """,
    examples: [
      CommandExample(
        "voorzorg besluit utrecht.voorzorg.json --soort college --door 'college van B en W' --datum 2026-06-09",
        shows: "Legt het besluit van het college vast."
      ),
      CommandExample(
        "voorzorg besluit utrecht.voorzorg.json",
        shows: "Toont de besluiten en wat er daarna is gewijzigd."
      ),
      CommandExample(
        "voorzorg besluit utrecht.voorzorg.json --herstel 1 --kenmerk Z-2026-0412",
        shows: "Vult het kenmerk van het eerste besluit aan."
      ),
    ],
    parameters: [file, soort, door, datum, kenmerk, despite, mend, remove, showOnly, today]
  )

  private let job: DecisionJob

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    job = DecisionJob(
      path: arguments[Self.file],
      task: try Self.task(arguments),
      ignoresFaults: arguments[Self.despite],
      showsOnly: arguments[Self.showOnly],
      today: arguments[Self.today]
    )
  }

  private static func task(_ arguments: ParsedArguments) throws(CommandLineProblem) -> DecisionJob.Task {
    let request = Recording.Request(
      soort: arguments[soort],
      door: arguments[door],
      datum: arguments[datum],
      kenmerk: arguments[kenmerk]
    )
    try checkExtras(arguments, isRequest: !request.isEmpty)
    switch (arguments[mend], arguments[remove]) {
    case (.some, .some): throw .conflict(first: "--herstel", second: "--verwijder")
    case (let id?, nil):
      guard !request.isEmpty else {
        throw .invalidCombination(reason: "zeg bij --herstel wat er moet komen te staan, zoals --datum")
      }
      return .mend(id, request)
    case (nil, let id?):
      guard request.isEmpty else {
        throw .invalidCombination(
          reason: "--verwijder gaat niet samen met --soort, --door, --datum of --kenmerk"
        )
      }
      return .remove(id)
    case (nil, nil):
      if request.isEmpty { return .show }
      guard request.soort != nil, request.door != nil, request.datum != nil else {
        throw .invalidCombination(reason: "geef --soort, --door en --datum samen op")
      }
      return .record(request)
    }
  }

  /// Checks that what says how a decision is recorded goes with one that is.
  private static func checkExtras(
    _ arguments: ParsedArguments,
    isRequest: Bool
  ) throws(CommandLineProblem) {
    let isNew = isRequest && arguments[mend] == nil && arguments[remove] == nil
    if arguments[despite], !isNew {
      throw .invalidCombination(
        reason: "--ondanks-fouten hoort bij een nieuw besluit; geef --soort, --door en --datum"
      )
    }
    if arguments[today] != nil, !isRequest {
      throw .invalidCombination(reason: "--vandaag hoort bij een besluit dat u vastlegt of verbetert")
    }
  }

  func run(in context: Context) throws -> ExitCode { try job.run(in: context) }
}
