import CommandLineKit

/// A small program with one of everything, for the tests.
let example = CommandLineProgram<Void>(
  name: "proef",
  summary: "Een programma om mee te proeven.",
  version: "1.2.3",
  commands: [ReportCommand.self, SearchCommand.self, CountCommand.self]
)

struct ReportCommand: Command, Equatable {
  enum Form: String, CaseIterable {
    case text = "tekst"
    case json
    case table = "tabel"
  }

  static let form = Option(
    "formaat",
    short: "f",
    .choice("VORM", of: Form.self),
    default: .text,
    help: "De vorm van het rapport."
  )
  static let output = Option("uitvoer", short: "o", .file("PAD"), help: "Waar het rapport komt.")
  static let limit = Option("grens", short: "g", .number("GETAL"), help: "De grens.")
  static let strict = Flag("streng", short: "s", help: "Stopt bij de eerste fout.")
  static let quiet = Flag("stil", short: "q", help: "Zegt niets.")
  static let source = Argument(.file("BRON", suffixes: [".csv"]), help: "Het bestand met de gegevens.")
  static let extras = Argument(repeating: .file("EXTRA"), help: "Bestanden die erbij horen.")

  static let description = CommandDescription(
    name: "rapport",
    summary: "Maakt een rapport.",
    discussion: "Het rapport is kort.",
    examples: [
      CommandExample("proef rapport -f json bron.csv", shows: "Een rapport voor een ander programma.")
    ],
    parameters: [source, extras, form, output, limit, strict, quiet],
    exclusive: [[strict, quiet]]
  )

  let form: Form
  let output: String?
  let limit: Int?
  let isStrict: Bool
  let isQuiet: Bool
  let source: String
  let extras: [String]

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    form = arguments[Self.form]
    output = arguments[Self.output]
    limit = arguments[Self.limit]
    isStrict = arguments[Self.strict]
    isQuiet = arguments[Self.quiet]
    source = arguments[Self.source]
    extras = arguments[Self.extras]
    if output == source { throw .invalidCombination(reason: "de uitvoer kan niet de bron zijn") }
  }

  func run(in context: Void) throws -> ExitCode {
    isStrict ? .failure : .success
  }
}

struct SearchCommand: Command {
  static let year = Option(required: "jaar", .number("JAAR"), help: "Het jaar.")
  static let word = Argument(optional: .text("WOORD"), help: "Het woord om te zoeken.")
  static let description = CommandDescription(
    name: "zoek",
    summary: "Zoekt een woord.",
    parameters: [word, year]
  )

  let year: Int
  let word: String?

  init(_ arguments: ParsedArguments) {
    year = arguments[Self.year]
    word = arguments[Self.word]
  }

  func run(in context: Void) throws -> ExitCode {
    .success
  }
}

struct CountCommand: Command {
  static let files = Argument(oneOrMore: .file("BESTAND"), help: "De bestanden.")
  static let description = CommandDescription(
    name: "tel",
    summary: "Telt de regels van bestanden.",
    parameters: [files]
  )

  let files: [String]

  init(_ arguments: ParsedArguments) {
    files = arguments[Self.files]
  }

  func run(in context: Void) throws -> ExitCode {
    .success
  }
}

extension ValueFormat where Value == Int {
  /// A whole number.
  fileprivate static func number(_ placeholder: String) -> Self {
    Self(placeholder) { text throws(InvalidValue) in
      guard let number = Int(text) else { throw InvalidValue("geef een heel getal") }
      return number
    }
  }
}
