/// A round of the indicators: how many have each colour, by the rule of our own.
public struct RoundColours: Sendable, Equatable {
  /// What the round is called.
  public let name: String
  /// How many colours there are of each kind, from `groen` to `grijs`; an indicator with two colours counts twice.
  public let counts: [Int]

  /// What somebody who cannot see it needs to know.
  var description: String {
    let counts = zip(Indicator.Kleur.allCases, counts).map { "\($0.rawValue) \($1)" }
    return "\(name): \(counts.joined(separator: ", "))."
  }
}
