/// The command `help`, which every program has.
enum HelpCommand {
  static let name = "help"

  /// The key that asks for the manual page.
  static let manual = Flag("man", help: HelpWording.helpCommandManual)

  /// The key of the command to explain.
  static let topic = topic(among: [])

  static func description(for commands: [CommandDescription], of program: String) -> CommandDescription {
    let names = commands.map(\.name)
    let topic = topic(among: names)
    return CommandDescription(
      name: name,
      summary: HelpWording.helpCommandSummary,
      examples: names.prefix(1).map { command in
        CommandExample("\(program) \(name) \(command)", shows: HelpWording.helpCommandExample(command))
      } + [
        CommandExample(
          "\(program) \(name) \(manual.description.spelling) > \(program).1",
          shows: HelpWording.helpCommandManualExample
        )
      ],
      parameters: [topic, manual],
      exclusive: [[topic, manual]]
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
