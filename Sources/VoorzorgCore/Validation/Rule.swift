/// A rule over the content of a dossier.
///
/// Each has its own file, code and test.
protocol Rule: Sendable {
  /// The stable code.
  static var code: String { get }
  /// How much its findings matter.
  static var severity: Finding.Severity { get }
  /// What the rule asks, in one Dutch line.
  static var summary: String { get }

  /// What breaks the rule.
  static func findings(in check: Check) -> [Finding]
}

extension Rule {
  /// A finding of this rule.
  static func finding(
    _ message: String,
    at question: String,
    proposal: String? = nil,
    related: String? = nil
  ) -> Finding {
    Finding(
      code,
      severity,
      message,
      at: .question(question),
      proposal: proposal,
      related: related.map(Place.question)
    )
  }
}

/// What a rule is, for those who look it up.
public struct RuleDescription: Sendable, Equatable {
  /// The stable code.
  public let code: String
  /// How much its findings matter.
  public let severity: Finding.Severity
  /// What the rule asks, in one Dutch line.
  public let summary: String
}
