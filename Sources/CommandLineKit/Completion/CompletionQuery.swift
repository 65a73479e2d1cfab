/// A question for values that only the program itself can list.
public struct CompletionQuery: Sendable {
  /// Which list is asked for, as the ``CompletionHint`` names it.
  public let kind: String

  /// What is there of the value.
  public let word: String

  /// What was given before on the line, under the spelling of each parameter; flags as empty texts.
  let given: [String: [String]]

  /// The texts that were given before for a parameter.
  public subscript(parameter: any Parameter) -> [String] {
    given[parameter.description.spelling] ?? []
  }
}
