/// An indicator in a picture: its colours by the rule of our own, and what the country answered.
public struct IndicatorLight: Sendable, Equatable {
  /// Its number, such as `3.1`.
  public let number: String
  /// Its title in short.
  public let title: String
  /// Its lights: mostly one, two for some, none where only numbers are asked.
  public let lights: [Light]
  /// The national figure of its first question in words; nil where there is none.
  public let national: String?

  /// A light.
  public struct Light: Sendable, Equatable {
    /// The colour.
    public let kleur: Indicator.Kleur
    /// The colour in words, with the title of the score where an indicator has two.
    public let words: String
  }

  /// What somebody who cannot see it needs to know.
  var description: String {
    let words = lights.isEmpty ? "geen kleur" : lights.map(\.words).joined(separator: "; ")
    return "\(number), \(title): \(words)" + (national.map { "; landelijk: \($0)." } ?? ".")
  }
}
