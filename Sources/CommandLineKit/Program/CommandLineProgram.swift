/// A program with subcommands: the start of parsing, help, completions and a man page.
///
/// The kit writes nothing itself; the program decides where text goes:
///
/// ```swift
/// do {
///   switch try program.parse(Array(CommandLine.arguments.dropFirst())) {
///   case .run(let command): return try command.run(in: context)
///   case .help(let topic): print(program.help(on: topic, width: columns))
///   case .version: print(program.versionLine)
///   }
/// } catch let error as CommandLineError {
///   writeToStandardError(error.description)
///   return .usageError
/// }
/// ```
public struct CommandLineProgram<Context>: Sendable {
  /// The word that starts the program.
  public let name: String

  /// What the program does, in one full sentence.
  public let summary: String

  /// The version without the name of the program.
  public let version: String

  let commandTypes: [any Command<Context>.Type]
  let manual: @Sendable () -> ManualDescription

  /// Describes a program.
  ///
  /// - Parameters:
  ///   - name: The word that starts the program.
  ///   - summary: What the program does, in one full sentence.
  ///   - version: The version without the name of the program.
  ///   - commands: The commands in the order of the help; `help` is added and may not be among them.
  ///   - manual: What the manual page tells besides; only made when the page is asked for.
  public init(
    name: String,
    summary: String,
    version: String,
    commands: [any Command<Context>.Type],
    manual: @autoclosure @escaping @Sendable () -> ManualDescription = ManualDescription()
  ) {
    self.name = name
    self.summary = summary
    self.version = version
    commandTypes = commands
    self.manual = manual
    assert(hasDistinctCommands, "'\(name)' has two commands of the same name")
  }

  /// The descriptions of all commands in the order of the help, `help` as the last.
  ///
  /// Made when they are asked for: `--version` needs none of them.
  public var commands: [CommandDescription] {
    let descriptions = commandTypes.map { $0.description }
    return descriptions + [HelpCommand.description(for: descriptions, of: name)]
  }

  private var hasDistinctCommands: Bool {
    Set(commands.map(\.name)).count == commands.count
  }

  /// The options that work without a command.
  public var options: [ParameterDescription] {
    Flag.builtIn.map(\.description)
  }

  /// The line that answers `--version`.
  public var versionLine: String {
    "\(name) \(version)"
  }
}
