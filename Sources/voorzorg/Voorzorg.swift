import CommandLineKit
import TerminalKit

/// The program: reads the command line, runs one command, and ends with its exit code.
@main
struct Voorzorg {
  /// The version, as `--version` prints it.
  static let version = "0.1.0"

  /// The day of this version's manual page.
  static let manualDate = "2026-11-21"

  static let program = CommandLineProgram<Context>(
    name: "voorzorg",
    summary:
      "Legt het instrument voor voorzorg uit, vult dossiers van gemeenten en regio’s in, controleert ze en maakt rapporten.",
    version: version,
    commands: [
      NieuwCommand.self, InvullenCommand.self, BeantwoordenCommand.self, BewerkenCommand.self,
      FormulierCommand.self, VoortgangCommand.self,
      ControlerenCommand.self, BesluitCommand.self,
      RapportCommand.self, VergelijkenCommand.self, SamenvoegenCommand.self, RegioCommand.self,
      OmzettenCommand.self, UitlegCommand.self,
      SchemaCommand.self,
      TabaanvullingCommand.self,
    ],
    manual: .voorzorg
  )

  static func main() {
    ByteOutput.ignoreBrokenPipeSignal()
    let context = Context.system()
    guard let arguments = ProcessArguments.valid else {
      context.message(
        "voorzorg: een van de woorden op de opdrachtregel is geen geldige UTF-8; schrijf het in UTF-8"
      )
      exit(ExitCode.usageError)
    }
    exit(run(arguments, in: context))
  }

  /// Runs a command line and returns the code that the program ends with.
  static func run(_ arguments: [String], in context: Context) -> ExitCode {
    var code: ExitCode
    do {
      switch try program.parse(arguments) {
      case .run(let command): code = try command.run(in: context)
      case .complete(let request):
        let completions = Completions(home: context.environment("HOME"))
        try context.output.write(program.answer(to: request, values: completions.offer))
        code = .success
      case .help(let topic):
        context.print(program.help(on: topic, width: context.outputTerminal.columns))
        code = .success
      case .version:
        context.print(program.versionLine)
        code = .success
      }
    } catch {
      code = context.tell(error)
    }
    return context.finish(code)
  }
}
