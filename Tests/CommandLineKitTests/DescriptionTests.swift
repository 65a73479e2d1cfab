import CommandLineKit
import Testing

@Suite("The description holds all that help, completions and a man page need")
struct DescriptionTests {
  @Test("all commands can be walked, with the built-in one as the last")
  func commands() {
    #expect(example.commands.map(\.name) == ["rapport", "zoek", "tel", "help"])
  }

  @Test("the parameters of a command include the built-in ones")
  func parameters() {
    let spellings = SearchCommand.description.parameters.map(\.spellings)
    #expect(spellings == [["WOORD"], ["--jaar"], ["-h", "--help"], ["--version"]])
    #expect(SearchCommand.description.positionals.map(\.name) == ["WOORD"])
    #expect(SearchCommand.description.options.map(\.name) == ["jaar", "help", "version"])
    #expect(example.options.map(\.name) == ["help", "version"])
  }

  @Test("a parameter knows what a shell may offer")
  func completion() {
    #expect(ReportCommand.form.description.completion == .choice(["tekst", "json", "tabel"]))
    #expect(ReportCommand.source.description.completion == .file(suffixes: [".csv"]))
    #expect(ReportCommand.limit.description.completion == .none)
    #expect(Argument(.folder("MAP"), help: "").description.completion == .folder)
    #expect(Argument(.text("X", completion: .custom("x")), help: "").description.completion == .custom("x"))
    #expect(example.commands.last?.positionals.first?.completion == .choice(["rapport", "zoek", "tel"]))
  }

  @Test("a parameter knows its placeholder, default, and whether it repeats or is required")
  func properties() {
    let form = ReportCommand.form.description
    #expect(form.kind == .option)
    #expect(form.placeholder == "VORM")
    #expect(form.defaultText == "tekst")
    #expect(!form.isRepeatable)
    #expect(!form.isRequired)
    #expect(ReportCommand.extras.description.isRepeatable)
    #expect(ReportCommand.source.description.isRequired)
    #expect(ReportCommand.strict.description.placeholder == nil)
  }

  @Test("a description with a name used twice stops the program")
  func duplicateName() async {
    await #expect(processExitsWith: .failure) {
      _ = CommandDescription(
        name: "x",
        summary: "",
        parameters: [Flag("stil", help: ""), Flag("stil", help: "")]
      )
    }
    await #expect(processExitsWith: .failure) {
      _ = CommandDescription(name: "x", summary: "", parameters: [Flag("hoog", short: "h", help: "")])
    }
  }

  @Test("a description with an impossible order of arguments stops the program")
  func impossibleOrder() async {
    await #expect(processExitsWith: .failure) {
      let first = Argument(optional: .text("EEN"), help: "")
      let second = Argument(.text("TWEE"), help: "")
      _ = CommandDescription(name: "x", summary: "", parameters: [first, second])
    }
    await #expect(processExitsWith: .failure) {
      let first = Argument(repeating: .text("EEN"), help: "")
      let second = Argument(optional: .text("TWEE"), help: "")
      _ = CommandDescription(name: "x", summary: "", parameters: [first, second])
    }
  }

  @Test("two commands of the same name stop the program")
  func duplicateCommand() async {
    await #expect(processExitsWith: .failure) {
      let twice: [any Command<Void>.Type] = [SearchCommand.self, SearchCommand.self]
      _ = CommandLineProgram<Void>(name: "x", summary: "", version: "1", commands: twice)
    }
  }

  @Test("reading with a key the command does not describe stops the program")
  func foreignKey() async {
    await #expect(processExitsWith: .failure) {
      let program = CommandLineProgram<Void>(name: "x", summary: "", version: "1", commands: [Forgetful.self])
      _ = try program.parse(["vergeet"])
    }
  }
}

/// A command that reads a flag its description does not mention.
private struct Forgetful: Command {
  static let description = CommandDescription(name: "vergeet", summary: "")

  init(_ arguments: ParsedArguments) {
    _ = arguments[Flag("vergeten", help: "")]
  }

  func run(in context: Void) throws -> ExitCode {
    .success
  }
}
