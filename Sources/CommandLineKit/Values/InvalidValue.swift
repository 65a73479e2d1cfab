/// Why a value is refused, thrown by the parser of a ``ValueFormat``.
public struct InvalidValue: Error, Sendable, Hashable {
  /// What the user should give instead; the end of a sentence, without capital or full stop.
  public let reason: String

  /// The value the user most likely meant.
  public let proposal: String?

  /// Refuses a value.
  ///
  /// - Parameters:
  ///   - reason: What the user should give instead; the end of a sentence, without capital or full stop.
  ///   - proposal: The value the user most likely meant, if that can be told.
  public init(_ reason: String, proposal: String? = nil) {
    self.reason = reason
    self.proposal = proposal
  }
}
