/// The command `help`, which every program has.
enum HelpCommand {
  static let name = "help"

  /// The key of the command to explain.
  static let topic = topic(among: [])

  static func description(for commands: [CommandDescription], of program: String) -> CommandDescription {
    let names = commands.map(\.name)
    return CommandDescription(
      name: name,
      summary: HelpWording.helpCommandSummary,
      examples: names.prefix(1).map { command in
        CommandExample("\(program) \(name) \(command)", shows: HelpWording.helpCommandExample(command))
      },
      parameters: [topic(among: names)]
    )
  }

  /// Any text is taken, because an unknown command has an error message of its own.
  private static func topic(among names: [String]) -> Argument<String?> {
    Argument(
      optional: .text(HelpWording.commandPlaceholder, completion: .choice(names)),
      help: HelpWording.helpCommandTopic
    )
  }
}
