/// The one description of a command that parsing, help, completions and a man page all follow.
public struct CommandDescription: Sendable {
  /// The word that starts the command.
  public let name: String

  /// What the command does, in one full sentence.
  public let summary: String

  /// What else a user should know; a line break starts a new line in the help.
  public let discussion: String

  /// Lines the user can copy.
  public let examples: [CommandExample]

  /// The parameters in the order of the help, ending with `--help` and `--version`, which every command has.
  public let parameters: [ParameterDescription]

  /// The spellings of parameters that exclude each other, one list for each group.
  public let exclusiveGroups: [[String]]

  /// Describes a command.
  ///
  /// A description that contradicts itself is a mistake in the program and stops it: a name used twice, a
  /// required argument after an optional one, or an argument after a repeating one.
  ///
  /// - Parameters:
  ///   - name: The word that starts the command.
  ///   - summary: What the command does, in one full sentence.
  ///   - discussion: What else a user should know.
  ///   - examples: Lines the user can copy.
  ///   - parameters: The flags, options and arguments; arguments in the order of the line.
  ///   - exclusive: Groups of parameters of which a user may give only one.
  public init(
    name: String,
    summary: String,
    discussion: String = "",
    examples: [CommandExample] = [],
    parameters: [any Parameter] = [],
    exclusive: [[any Parameter]] = []
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    self.parameters = (parameters + Flag.builtIn).map(\.description)
    self.exclusiveGroups = exclusive.map { group in group.map(\.description.spelling) }
    // Only in debug builds: a mistake of the author shows there at the first run, and start-up is paid by everybody.
    assert(isConsistent)
  }

  /// The arguments in the order of the line.
  public var positionals: [ParameterDescription] {
    parameters.filter { $0.kind == .positional }
  }

  /// The flags and options in the order of the help.
  public var options: [ParameterDescription] {
    parameters.filter { $0.kind != .positional }
  }
}
