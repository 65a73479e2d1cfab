import CommandLineKit
import TerminalKit
import VoorzorgCore

/// `voorzorg voortgang`: what is answered, what is open, what comes next, what is overdue.
struct VoortgangCommand: Command {
  static let json = Flag("json", help: "Geeft JSON, voor scripts.")
  static let today = Option(
    "vandaag",
    .day,
    help: "De dag waartegen 'over tijd' wordt gemeten (standaard: vandaag)."
  )

  static let description = CommandDescription(
    name: "voortgang",
    summary: "Toont hoe ver dossiers zijn.",
    examples: [
      CommandExample(
        "voorzorg voortgang utrecht.voorzorg.json",
        shows: "Toont wat er is ingevuld en wat de volgende stap is."
      ),
      CommandExample(
        "voorzorg voortgang regio/ --json",
        shows: "Geeft de stand van een hele map aan een script."
      ),
    ],
    parameters: [Inputs.files, Inputs.list, json, today]
  )

  private let request: Inputs.Request
  private let isJSON: Bool
  private let today: Day?

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    request = try Inputs.resolve(arguments)
    isJSON = arguments[Self.json]
    today = arguments[Self.today]
  }

  func run(in context: Context) throws -> ExitCode {
    let inputs = try request.inputs(context)
    let day = today ?? context.today
    var code = inputs.exitCode
    var files: [ProgressReport.File] = []
    let batch = Batch<Result<ProgressReport.File, StoreProblem>>(inputs: inputs, cores: context.cores)
    let isOne = inputs.count == 1
    try batch.run(makeWorker: DossierWorker.init) { worker, input in
      Result { () throws(StoreProblem) in
        ProgressReport.file(
          input.path,
          try Dossiers.read(input, instrument: worker.instrument),
          instrument: worker.instrument,
          today: day,
          inWords: isOne
        )
      }
    } receive: { result in
      switch result {
      case .success(let file):
        files.append(file)
      case .failure(let problem):
        context.message(context.line(problem))
        code = max(code, problem.exitCode)
      }
      return true
    }
    let failed = inputs.count - files.count
    if failed > 0 {
      context.message("\(Wording.count(files.count, "dossier", "dossiers")) gelezen, \(failed) niet.")
    }
    if isJSON {
      try context.output.write(ProgressReport.json(files))
    } else if !files.isEmpty {
      let columns = context.outputTerminal.columns
      for line in ProgressReport.lines(files, columns: columns, bars: context.bars) { context.print(line) }
    }
    return code
  }
}
