/// One thing found on a command line, before anything is checked against the rest of the line.
enum ScannedArgument: Sendable {
  /// A flag that was given.
  case flag(ParameterDescription)

  /// An option with its value; `spelled` is the name as the user wrote it.
  case option(ParameterDescription, spelled: String, value: String)

  /// A word that is no option.
  case positional(String)

  /// Something that cannot be right; kept instead of thrown, because a later `--help` wins.
  case problem(CommandLineProblem)
}
