/// How a value is written on the command line: its placeholder, its parser and what a shell may offer.
///
/// There are ready-made formats, such as ``text(_:completion:)`` and ``choice(_:of:)``. A program adds its own in
/// an extension:
///
/// ```swift
/// extension ValueFormat where Value == Percentage {
///   static var percentage: Self {
///     ValueFormat("PROCENT") { text throws(InvalidValue) in
///       guard let percentage = Percentage(text) else { throw InvalidValue("geef een getal tot en met 100") }
///       return percentage
///     }
///   }
/// }
/// ```
public struct ValueFormat<Value: Sendable>: Sendable {
  /// The word that stands for the value in help, in capitals.
  public let placeholder: String

  /// What a shell may offer as the value.
  public let completion: CompletionHint

  /// Shows a value as the user would have typed it.
  public let text: @Sendable (Value) -> String

  /// Turns what the user typed into a value, or says why that cannot be.
  public let parse: @Sendable (String) throws(InvalidValue) -> Value

  /// Describes a format.
  ///
  /// - Parameters:
  ///   - placeholder: The word that stands for the value in help, in capitals.
  ///   - completion: What a shell may offer as the value.
  ///   - text: Shows a value as the user would have typed it; used for defaults.
  ///   - parse: Turns what the user typed into a value, or says why that cannot be.
  public init(
    _ placeholder: String,
    completion: CompletionHint = .none,
    text: @escaping @Sendable (Value) -> String = { String(describing: $0) },
    parse: @escaping @Sendable (String) throws(InvalidValue) -> Value
  ) {
    self.placeholder = placeholder
    self.completion = completion
    self.text = text
    self.parse = parse
  }
}

extension ValueFormat {
  /// Parses a value; a refusal says for which parameter it was.
  func read(_ text: String, for parameter: String) throws(CommandLineProblem) -> Value {
    do {
      return try parse(text)
    } catch {
      throw .invalidValue(parameter: parameter, value: text, reason: error.reason, proposal: error.proposal)
    }
  }

  /// Parses values in order, up to the first that is refused.
  func read(_ texts: [String], for parameter: String) throws(CommandLineProblem) -> [Value] {
    var values: [Value] = []
    for text in texts { values.append(try read(text, for: parameter)) }
    return values
  }
}
