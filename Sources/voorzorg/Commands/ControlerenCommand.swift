import CommandLineKit
import TerminalKit
import VoorzorgCore

/// `voorzorg controleren`: all findings in all dossiers at once.
struct ControlerenCommand: Command {
  enum Form: String, CaseIterable {
    case tekst
    case json
  }

  /// The readers whose document is in plain words and holds no names.
  enum Reader: String, CaseIterable {
    case raad
    case inwoners

    var lezer: Lezer {
      switch self {
      case .raad: .raad
      case .inwoners: .inwoners
      }
    }
  }

  static let form = Option(
    "formaat",
    .choice("FORMAAT", of: Form.self),
    default: .tekst,
    help: "tekst of json."
  )
  static let strict = Flag("streng", help: "Geeft ook bij waarschuwingen code 1.")
  static let today = Option(
    "vandaag",
    .day,
    help: "De dag waartegen 'voorbij' wordt gemeten (standaard: vandaag)."
  )

  static let reader = Option(
    "lezer",
    .choice("LEZER", of: Reader.self),
    help:
      "Geeft ook tips over de taal van wat deze lezer te zien krijgt: lange zinnen, moeilijke woorden, namen."
  )

  static let description = CommandDescription(
    name: "controleren",
    summary: "Controleert dossiers en toont alle bevindingen.",
    discussion: """
      Code 1 betekent: er zijn fouten. Code 3: een bestand is geen dossier. 'voorzorg uitleg regels' legt de \
      regels uit.
      """,
    examples: [
      CommandExample(
        "voorzorg controleren utrecht.voorzorg.json",
        shows: "Toont wat er ontbreekt of niet klopt."
      ),
      CommandExample(
        "voorzorg controleren regio/ --formaat json",
        shows: "Controleert een hele map, voor een script."
      ),
      CommandExample(
        "voorzorg controleren utrecht.voorzorg.json --lezer inwoners",
        shows: "Kijkt ook of inwoners het rapport kunnen lezen."
      ),
    ],
    parameters: [Inputs.files, Inputs.list, form, strict, today, reader]
  )

  private let request: Inputs.Request
  private let form: Form
  private let isStrict: Bool
  private let today: Day?
  private let reader: Lezer?

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    request = try Inputs.resolve(arguments)
    form = arguments[Self.form]
    isStrict = arguments[Self.strict]
    today = arguments[Self.today]
    reader = arguments[Self.reader]?.lezer
  }

  func run(in context: Context) throws -> ExitCode {
    let inputs = try request.inputs(context)
    let day = today ?? context.today
    var tally = FindingTally()
    var all: [Finding] = []
    let batch = Batch<CheckedFile>(inputs: inputs, cores: context.cores)
    try batch.run(makeWorker: DossierWorker.init) { worker, input in
      worker.check(input, today: day, for: reader)
    } receive: { file in
      if let problem = file.problem {
        context.message(context.line(problem))
        tally.unreadable += 1
      }
      tally.add(file.findings, isDossier: file.isDossier)
      if form == .json {
        all += file.findings
      } else {
        for line in file.findings.flatMap(FindingText.lines) { context.print(line) }
      }
      return true
    }
    if form == .json { try context.output.write(FindingsJSON.bytes(of: all)) }
    context.message(tally.summary(files: inputs.count))
    return max(tally.exitCode(isStrict: isStrict), inputs.exitCode)
  }
}
