/// The values of one command line, parsed and checked, to be read with the typed keys of the command.
///
/// Reading with a key that is not in the command's description is a mistake in the program and stops it.
public struct ParsedArguments: Sendable {
  /// The values under the spelling of their parameter.
  let values: [String: any Sendable]

  /// Whether the flag was given.
  public subscript(flag: Flag) -> Bool {
    value(of: flag.description)
  }

  /// The value of the option, of the type its declaration promises.
  public subscript<Value>(option: Option<Value>) -> Value {
    value(of: option.description)
  }

  /// The value of the argument, of the type its declaration promises.
  public subscript<Value>(argument: Argument<Value>) -> Value {
    value(of: argument.description)
  }

  private func value<Value>(of parameter: ParameterDescription) -> Value {
    guard let value = values[parameter.spelling] as? Value else {
      preconditionFailure("'\(parameter.spelling)' is read but the command does not describe it")
    }
    return value
  }
}
