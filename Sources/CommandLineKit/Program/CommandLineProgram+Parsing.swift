import TextKit

extension CommandLineProgram {
  /// Works out what a command line asks for.
  ///
  /// An empty line asks for help. `--help` and `--version` win over every mistake on the line; of those two, the
  /// first wins.
  ///
  /// - Parameter arguments: The words of the line, without the name of the program.
  /// - Returns: What to do.
  /// - Throws: The first mistake on the line.
  public func parse(_ arguments: [String]) throws(CommandLineError) -> Invocation<Context> {
    if let request = CompletionRequest(arguments) { return .complete(request) }
    let parts = CommandLineParts(arguments)
    let command = parts.command.flatMap { name in commands.first { $0.name == name } }
    let leading = scan(parts.leading, for: options)
    let scanned = scan(parts.rest, for: command?.options ?? options, areOptionsOver: parts.areOptionsOver)

    if let request = firstRequest(in: leading + scanned, about: command) { return request }

    do throws(CommandLineProblem) {
      try refuseOptions(leading, before: command)
      guard let name = parts.command else { return .help(.program) }
      guard let command else { throw unknownCommand(name) }
      return try invocation(of: command, with: scanned)
    } catch {
      throw CommandLineError(
        program: name,
        command: error.isAboutProgram ? nil : command?.name,
        problem: error
      )
    }
  }

  private func scan(
    _ words: ArraySlice<String>,
    for options: [ParameterDescription],
    areOptionsOver: Bool = false
  ) -> [ScannedArgument] {
    var scanner = ArgumentScanner(options: options)
    return scanner.scan(words, areOptionsOver: areOptionsOver)
  }

  private func firstRequest(
    in scanned: [ScannedArgument],
    about command: CommandDescription?
  ) -> Invocation<Context>? {
    for case .flag(let parameter) in scanned {
      switch parameter.spelling {
      case Flag.help.description.spelling: return .help(command.map(HelpTopic.command) ?? .program)
      case Flag.version.description.spelling: return .version
      default: continue
      }
    }
    return nil
  }

  /// Refuses options before the command: without the command nobody knows which of them take a value.
  private func refuseOptions(
    _ leading: [ScannedArgument],
    before command: CommandDescription?
  ) throws(CommandLineProblem) {
    for case .problem(let problem) in leading {
      guard case .unknownOption(let option, nil) = problem else { throw problem }
      if isOptionOfCommand(option) { throw .optionBeforeCommand(option: option) }
      let name = String(option.unicodeScalars.drop { $0 == "-" })
      let known = (command.map { [$0] } ?? commands).flatMap(\.options).map(\.name)
      let nearest = nearestName(to: name, among: known).map { "--\($0)" }
      // Somebody may take a command for an option, as in `--schema`.
      let nearestCommand = nearestName(to: name, among: commands.map(\.name))
      throw .unknownOption(option: option, nearest: nearest ?? nearestCommand)
    }
  }

  private func isOptionOfCommand(_ spelled: String) -> Bool {
    commands.contains { command in command.options.contains { $0.spellings.contains(spelled) } }
  }

  private func invocation(
    of command: CommandDescription,
    with scanned: [ScannedArgument]
  ) throws(CommandLineProblem) -> Invocation<Context> {
    let arguments = try ArgumentReader(command: command).read(scanned)
    guard let type = commandTypes.first(where: { $0.description.name == command.name }) else {
      // Only `help` has a description without a type of its own.
      if arguments[HelpCommand.manual] { return .help(.manual) }
      return .help(try topic(named: arguments[HelpCommand.topic]))
    }
    return .run(try type.init(arguments))
  }

  private func topic(named name: String?) throws(CommandLineProblem) -> HelpTopic {
    guard let name else { return .program }
    guard let command = commands.first(where: { $0.name == name }) else { throw unknownCommand(name) }
    return .command(command)
  }

  private func unknownCommand(_ name: String) -> CommandLineProblem {
    // Or an option for a command, as in `version`.
    let option = { nearestName(to: name, among: options.map(\.name)).map { "--\($0)" } }
    return .unknownCommand(
      name: name,
      nearest: nearestName(to: name, among: commands.map(\.name)) ?? option()
    )
  }
}
