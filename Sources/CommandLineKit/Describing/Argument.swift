/// A value known by its place on the line, such as `BESTAND`; `Value` is what reading it gives.
///
/// The placeholder of the format is also the name of the argument. How the argument is declared decides the type:
///
/// ```swift
/// static let source = Argument(.file("BRON"), help: "De bron.")                    // String
/// static let target = Argument(optional: .file("DOEL"), help: "Het doel.")         // String?
/// static let extras = Argument(repeating: .file("EXTRA"), help: "Wat er bij kan.")  // [String]
/// static let files = Argument(oneOrMore: .file("BESTAND"), help: "De bestanden.")  // [String], never empty
/// ```
public struct Argument<Value: Sendable>: Parameter {
  /// All there is to know about the argument.
  public let description: ParameterDescription

  /// Describes an argument the command cannot do without.
  ///
  /// - Parameters:
  ///   - format: How the value is written, and the name of the argument.
  ///   - help: What the argument is, in one or more full sentences.
  public init(_ format: ValueFormat<Value>, help: String) {
    let name = format.placeholder
    description = .positional(format, help: help, isRequired: true) { texts throws(CommandLineProblem) in
      guard let text = texts.first else { throw .missingArgument(name: name) }
      return try format.read(text, for: name)
    }
  }

  /// Describes an argument that may be left out; reading it gives `nil` then.
  ///
  /// - Parameters:
  ///   - format: How the value is written, and the name of the argument.
  ///   - help: What the argument is, in one or more full sentences.
  public init<Element>(optional format: ValueFormat<Element>, help: String) where Value == Element? {
    description = .positional(format, help: help) { texts throws(CommandLineProblem) in
      guard let text = texts.first else { return Value.none }
      return Value.some(try format.read(text, for: format.placeholder))
    }
  }

  /// Describes an argument that takes all the rest of the line, even nothing.
  ///
  /// - Parameters:
  ///   - format: How each value is written, and the name of the argument.
  ///   - help: What the argument is, in one or more full sentences.
  public init<Element>(repeating format: ValueFormat<Element>, help: String) where Value == [Element] {
    description = .positional(format, help: help, isRepeatable: true) { texts throws(CommandLineProblem) in
      try format.read(texts, for: format.placeholder)
    }
  }

  /// Describes an argument that takes all the rest of the line and wants at least one value.
  ///
  /// - Parameters:
  ///   - format: How each value is written, and the name of the argument.
  ///   - help: What the argument is, in one or more full sentences.
  public init<Element>(oneOrMore format: ValueFormat<Element>, help: String) where Value == [Element] {
    let name = format.placeholder
    description = .positional(format, help: help, isRepeatable: true, isRequired: true) {
      texts throws(CommandLineProblem) in
      guard !texts.isEmpty else { throw .missingArgument(name: name) }
      return try format.read(texts, for: name)
    }
  }
}

extension ParameterDescription {
  fileprivate static func positional<Element>(
    _ format: ValueFormat<Element>,
    help: String,
    isRepeatable: Bool = false,
    isRequired: Bool = false,
    read: @escaping @Sendable ([String]) throws(CommandLineProblem) -> any Sendable
  ) -> Self {
    Self(
      kind: .positional,
      name: format.placeholder,
      short: nil,
      placeholder: format.placeholder,
      help: help,
      defaultText: nil,
      isRepeatable: isRepeatable,
      isRequired: isRequired,
      completion: format.completion,
      read: read
    )
  }
}
