/// A day of the week; a week begins on Monday, as ISO 8601 counts.
public enum Weekday: Int, Sendable, CaseIterable {
  /// Maandag.
  case monday = 1
  /// Dinsdag.
  case tuesday
  /// Woensdag.
  case wednesday
  /// Donderdag.
  case thursday
  /// Vrijdag.
  case friday
  /// Zaterdag.
  case saturday
  /// Zondag.
  case sunday

  /// The name as a Dutch reader writes it, such as `vrijdag`.
  public var dutch: String {
    switch self {
    case .monday: "maandag"
    case .tuesday: "dinsdag"
    case .wednesday: "woensdag"
    case .thursday: "donderdag"
    case .friday: "vrijdag"
    case .saturday: "zaterdag"
    case .sunday: "zondag"
    }
  }
}
