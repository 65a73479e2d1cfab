/// A pijler of the preventiescan: how often each answer was given under each of its themes.
///
/// It has no colour and no score: an action that is partly done is no action that is done, and what nobody knows or
/// answered is no `nee`.
public struct PijlerCounts: Sendable, Equatable {
  /// The title, word for word.
  public let title: String
  /// The subtitle with the results, word for word.
  public let subtitle: String?
  /// What the source has on its front page about it, word for word.
  public let keywords: [String]
  /// Its themes.
  public let themes: [Theme]

  /// A theme with its answers, counted.
  public struct Theme: Sendable, Equatable {
    /// The title, word for word.
    public let title: String
    /// How many actions have each answer, in the order of ``Reply``.
    public let counts: [Int]

    /// How many actions it has.
    var total: Int { counts.reduce(0, +) }
  }

  /// What an action can be answered with. The last is no answer.
  public enum Reply: String, Sendable, CaseIterable {
    case ja
    case deels
    case nee
    case onbekend
    case unanswered = "niet beantwoord"

    /// The name of the answer in scripts; nil for none.
    var answer: String? { self == .unanswered ? nil : rawValue }
    /// What its column is called.
    var column: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  }

  /// What somebody who cannot see it needs to know.
  var description: String {
    themes.map { theme in
      let counts = zip(Reply.allCases, theme.counts).filter { $1 > 0 }.map { "\($0.rawValue) \($1)" }
      return "\(theme.title): \(counts.joined(separator: ", "))."
    }
    .joined(separator: " ")
  }
}
