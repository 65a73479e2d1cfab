/// What a correct command line asks for.
public enum Invocation<Context>: Sendable {
  /// To do the work of a command.
  case run(any Command<Context>)

  /// To tell a shell what may stand on its line.
  case complete(CompletionRequest)

  /// To show help.
  case help(HelpTopic)

  /// To show the version of the program.
  case version
}
