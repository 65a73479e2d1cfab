/// What a municipality does with an ankerpunt, in one byte.
public struct AnkerpuntWork: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// What the bits say.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It will work on it.
  public static let chosen = AnkerpuntWork(rawValue: 1)
  /// It said that it will not.
  public static let declined = AnkerpuntWork(rawValue: 2)
  /// It described what it offers already.
  public static let offers = AnkerpuntWork(rawValue: 4)
  /// A priority of its plan is about it.
  public static let planned = AnkerpuntWork(rawValue: 8)
  /// A priority about it has a completion date.
  public static let finished = AnkerpuntWork(rawValue: 16)

  /// Whether it will work on it; nil when nobody said so, which is no `nee`.
  public var choice: Bool? { contains(.chosen) ? true : contains(.declined) ? false : nil }

  /// Whether it has something to show to others: an offer in words, or a priority that is ready. A rule of our own.
  public var canHelp: Bool { contains(.offers) || contains(.finished) }

  /// Whether it could use help: it will work on it, and has nothing to show yet. A rule of our own.
  public var wantsHelp: Bool { contains(.chosen) && !canHelp }
}
