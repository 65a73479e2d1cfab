/// All there is to know about a flag, option or argument: enough for parsing, help, completions and a man page.
public struct ParameterDescription: Sendable {
  /// The three kinds of parameters.
  public enum Kind: Sendable, Hashable {
    /// On or off: `--json`.
    case flag

    /// A name with a value: `--jaar JAAR`.
    case option

    /// A value known by its place on the line: `BESTAND`.
    case positional
  }

  /// What kind of parameter this is.
  public let kind: Kind

  /// The long name without dashes, or the placeholder of a positional.
  public let name: String

  /// The short name without its dash.
  public let short: Character?

  /// The word that stands for the value in help, such as `BESTAND`; a flag has none.
  public let placeholder: String?

  /// What the parameter does, in one or more full sentences.
  public let help: String

  /// The value used when the user gives none, as the user would have typed it.
  public let defaultText: String?

  /// Whether the parameter may be given more than once.
  public let isRepeatable: Bool

  /// Whether the command cannot do without the parameter.
  public let isRequired: Bool

  /// What a shell may offer as the value.
  public let completion: CompletionHint

  /// Turns everything the user gave for this parameter into the one value its typed key promises.
  let read: @Sendable (_ texts: [String]) throws(CommandLineProblem) -> any Sendable

  /// The parameter as help and error messages call it: `--jaar` or `BESTAND`.
  public var spelling: String {
    kind == .positional ? name : "--\(name)"
  }

  /// Every name of the parameter: `-j` and `--jaar`, or `BESTAND`.
  public var spellings: [String] {
    [short.map { "-\($0)" }, spelling].compactMap(\.self)
  }
}
