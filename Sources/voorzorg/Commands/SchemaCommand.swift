import CommandLineKit
import VoorzorgCore

/// `voorzorg schema`: the JSON Schema of a dossier, or the list of its questions.
struct SchemaCommand: Command {
  static let questions = Flag(
    "vragen",
    help: "Toont alle vragen van een dossier, met naam, soort en keuzes, als JSON."
  )
  static let region = Flag(
    "regio",
    help: "Toont de vragen van een dossier van een regio, in plaats van die van een gemeente."
  )
  static let packages = Flag(
    "werkpakketten",
    help: "Toont de indeling in werkpakketten, om er voor 'regio' een eigen van te maken."
  )

  static let description = CommandDescription(
    name: "schema",
    summary: "Toont het JSON Schema van een dossier, of de lijst met vragen.",
    discussion: """
      Met dit schema controleert een editor of een script een dossier, ook zonder voorzorg. Het geldt voor een \
      dossier van een gemeente en voor een dossier van een regio. Met de lijst van vragen maakt een script \
      antwoorden voor 'beantwoorden'.
      """,
    examples: [
      CommandExample(
        "voorzorg schema > voorzorg-dossier-1.schema.json",
        shows: "Bewaart het schema in een bestand."
      ),
      CommandExample(
        "voorzorg schema --vragen",
        shows: "Toont alle vragen van een dossier van een gemeente."
      ),
      CommandExample(
        "voorzorg schema --vragen --regio",
        shows: "Toont alle vragen van een dossier van een regio."
      ),
    ],
    parameters: [questions, region, packages]
  )

  private let listsQuestions: Bool
  private let showsPackages: Bool
  private let subject: Dossier.Subject

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    listsQuestions = arguments[Self.questions]
    showsPackages = arguments[Self.packages]
    subject = arguments[Self.region] ? .regio : .gemeente
    guard !showsPackages || !(listsQuestions || subject == .regio) else {
      throw .invalidCombination(reason: "--werkpakketten staat alleen, zonder --vragen en --regio")
    }
    guard listsQuestions || subject == .gemeente else {
      throw .invalidCombination(reason: "--regio hoort bij --vragen; het schema zelf geldt voor beide")
    }
  }

  func run(in context: Context) throws -> ExitCode {
    if showsPackages {
      try context.output.write(PackageGrouping.builtInFile)
      return .success
    }
    let instrument = try Instrument.load()
    try context.output.write(
      listsQuestions ? QuestionList.bytes(of: subject, instrument) : DossierSchema.bytes(for: instrument)
    )
    return .success
  }
}
