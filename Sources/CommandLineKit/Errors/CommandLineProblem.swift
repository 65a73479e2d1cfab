/// Everything that can be wrong with a command line.
public enum CommandLineProblem: Error, Sendable, Hashable {
  /// No command has this name.
  case unknownCommand(name: String, nearest: String?)

  /// The command has no such option.
  case unknownOption(option: String, nearest: String?)

  /// An option of a command stands before the command.
  case optionBeforeCommand(option: String)

  /// An option that takes a value has none; `proposal` shows how to give one that starts with a dash.
  case missingValue(option: String, placeholder: String, proposal: String?)

  /// A flag has a value.
  case unexpectedValue(option: String, value: String)

  /// An option that takes one value is there twice.
  case repeatedOption(option: String)

  /// An option the command cannot do without is not there.
  case missingOption(option: String)

  /// An argument the command cannot do without is not there.
  case missingArgument(name: String)

  /// There are more arguments than the command takes.
  case unexpectedArgument(value: String)

  /// A value does not follow the format of its option or argument.
  case invalidValue(parameter: String, value: String, reason: String, proposal: String?)

  /// Two parameters exclude each other.
  case conflict(first: String, second: String)

  /// Values that are correct each do not go together; `reason` is a sentence without capital or full stop.
  case invalidCombination(reason: String)
}

extension CommandLineProblem {
  /// Whether the problem concerns the line as a whole and no command in particular.
  var isAboutProgram: Bool {
    switch self {
    case .unknownCommand, .optionBeforeCommand: true
    default: false
    }
  }
}
