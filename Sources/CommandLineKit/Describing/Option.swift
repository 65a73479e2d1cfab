/// An option with a value, such as `--naam Utrecht`; `Value` is what reading it gives.
///
/// How the option is declared decides that type:
///
/// ```swift
/// static let name = Option("naam", .text("NAAM"), help: "De naam.")                        // String?
/// static let form = Option("vorm", .choice("VORM", of: Form.self), default: .text, help: "De vorm.")  // Form
/// static let out = Option(required: "uitvoer", short: "o", .file("PAD"), help: "De uitvoer.")  // String
/// static let tags = Option(repeating: "label", .text("LABEL"), help: "Een label.")              // [String]
/// ```
public struct Option<Value: Sendable>: Parameter {
  /// All there is to know about the option.
  public let description: ParameterDescription

  /// Describes an option that may be left out; reading it gives `nil` then.
  ///
  /// - Parameters:
  ///   - name: The long name without dashes.
  ///   - short: The one-letter name, if there is one.
  ///   - format: How the value is written.
  ///   - help: What the option does, in one or more full sentences.
  public init<Element>(
    _ name: String,
    short: Character? = nil,
    _ format: ValueFormat<Element>,
    help: String
  ) where Value == Element? {
    description = .option(name, short: short, format, help: help) { texts throws(CommandLineProblem) in
      guard let text = texts.first else { return Value.none }
      return Value.some(try format.read(text, for: "--\(name)"))
    }
  }

  /// Describes an option with a value to fall back on.
  ///
  /// - Parameters:
  ///   - name: The long name without dashes.
  ///   - short: The one-letter name, if there is one.
  ///   - format: How the value is written.
  ///   - fallback: The value when the user gives none; help shows it.
  ///   - help: What the option does, in one or more full sentences.
  public init(
    _ name: String,
    short: Character? = nil,
    _ format: ValueFormat<Value>,
    default fallback: Value,
    help: String
  ) {
    let defaultText = format.text(fallback)
    description = .option(name, short: short, format, help: help, defaultText: defaultText) {
      texts throws(CommandLineProblem) in
      guard let text = texts.first else { return fallback }
      return try format.read(text, for: "--\(name)")
    }
  }

  /// Describes an option that may be given more than once; reading it gives all values in order.
  ///
  /// - Parameters:
  ///   - name: The long name without dashes.
  ///   - short: The one-letter name, if there is one.
  ///   - format: How each value is written.
  ///   - help: What the option does, in one or more full sentences.
  public init<Element>(
    repeating name: String,
    short: Character? = nil,
    _ format: ValueFormat<Element>,
    help: String
  ) where Value == [Element] {
    description = .option(name, short: short, format, help: help, isRepeatable: true) {
      texts throws(CommandLineProblem) in
      try format.read(texts, for: "--\(name)")
    }
  }

  /// Describes an option the command cannot do without.
  ///
  /// - Parameters:
  ///   - name: The long name without dashes.
  ///   - short: The one-letter name, if there is one.
  ///   - format: How the value is written.
  ///   - help: What the option does, in one or more full sentences.
  public init(
    required name: String,
    short: Character? = nil,
    _ format: ValueFormat<Value>,
    help: String
  ) {
    description = .option(name, short: short, format, help: help, isRequired: true) {
      texts throws(CommandLineProblem) in
      guard let text = texts.first else { throw .missingOption(option: "--\(name)") }
      return try format.read(text, for: "--\(name)")
    }
  }
}

extension ParameterDescription {
  fileprivate static func option<Element>(
    _ name: String,
    short: Character?,
    _ format: ValueFormat<Element>,
    help: String,
    defaultText: String? = nil,
    isRepeatable: Bool = false,
    isRequired: Bool = false,
    read: @escaping @Sendable ([String]) throws(CommandLineProblem) -> any Sendable
  ) -> Self {
    Self(
      kind: .option,
      name: name,
      short: short,
      placeholder: format.placeholder,
      help: help,
      defaultText: defaultText,
      isRepeatable: isRepeatable,
      isRequired: isRequired,
      completion: format.completion,
      read: read
    )
  }
}
