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
    var tally = FindingTally()
    switch form {
    case .tekst:
      try check(inputs, &tally, in: context) { finding in
        // Also for a reader who has gone, such as grep -q, the code has to tell of all files.
        for line in FindingText.lines(finding) { context.print(line) }
      }
    case .json:
      try JSONList.write(FindingsJSON.format, key: FindingsJSON.key, to: context.output) { add in
        try check(inputs, &tally, in: context) { finding in try add { FindingsJSON.write(finding, to: &$0) } }
      }
    }
    context.message(tally.summary(files: inputs.count))
    return max(tally.exitCode(isStrict: isStrict), inputs.exitCode)
  }

  /// Gives each finding as soon as those before it are given, and counts it.
  private func check(
    _ inputs: InputList,
    _ tally: inout FindingTally,
    in context: Context,
    give: (Finding) throws -> Void
  ) throws {
    let day = today ?? context.today
    let batch = Batch<CheckedFile>(inputs: inputs, cores: context.cores)
    try batch.run(makeWorker: DossierWorker.init) { [reader] worker, input in
      worker.check(input, today: day, for: reader)
    } receive: { file in
      if let problem = file.problem {
        context.message(context.line(problem))
        tally.unreadable += 1
      }
      tally.add(file.findings, isDossier: file.isDossier)
      for finding in file.findings { try give(finding) }
      return true
    }
  }
}
