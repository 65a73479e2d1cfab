/// The newest round of one level of the monitor of a municipality, as colours by the rule of our own (``ColourRule``).
public struct RegionRound: Sendable, Equatable {
  /// Whose answers they are; levels are never put together.
  public var level: Monitor.Level
  /// What the round is called.
  public var name: String
  /// The year and half of the round.
  public var year: Int
  /// The half of the year; nil when it is not filled in.
  public var half: Monitor.Half?
  /// The day of the answers.
  public var day: Day?
  /// The colour of each of ``RegionSlots/scores``.
  public var kleuren: [Indicator.Kleur]
  /// The colour of each chapter.
  public var hoofdstukken: [Indicator.Kleur]
  /// What it answers about the regional plan.
  public var plan = RegionPlanReplies()
  /// What the round before it is called; nil when there is none.
  public var previousName: String?
  /// The colours of the round before it; empty when there is none.
  public var previous: [Indicator.Kleur] = []
  /// The answer to each question, in the order of ``MonitorSlots/indicatoren``; empty when it is not read.
  var replies: [RegionReply] = []

  /// The last day that the answers can tell of: the day itself, else the end of the half or the year.
  public var lastDay: Day? {
    day ?? (half == .eerste ? Day(year: year, month: 6, day: 30) : Day(year: year, month: 12, day: 31))
  }

  /// Whether it is older than a year on a day; nil when that cannot be said.
  public func isStale(on today: Day) -> Bool? {
    lastDay?.adding(months: 12).map { $0 < today }
  }
}
