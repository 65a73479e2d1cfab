/// What one dossier brings into a region: its answers packed small, so that tens of thousands fit in memory.
///
/// It holds no texts, unless they were asked for.
public struct RegionContribution: Sendable {
  /// What the dossier is called.
  public var file: String
  /// Whom it is about; a dossier of a region is no municipality that counts.
  public var subject: Dossier.Subject
  /// The name, as it was typed.
  public var name: String?
  /// The code, such as `GM0344`.
  public var code: String?
  /// The day that the answers tell of.
  public var peildatum: Day?
  /// Whether it is a centrumgemeente; nil when that is not answered.
  public var isCentrumgemeente: Bool?
  /// The number of inhabitants; nil when that is not answered.
  public var inwoners: Int?
  /// The answer to each of the 119 actions, as a place in ``PijlerCounts/Reply``; empty when none is answered.
  var replies: [UInt8] = []
  /// What is known of each of the twelve ankerpunten.
  public var ankerpunten: [AnkerpuntWork] = []
  /// What is offered at each ankerpunt, in words; empty unless the texts were asked for.
  public var offers: [String?] = []
  /// The day on which the college adopted the regional plan (S3, indicator 1).
  public var vastgesteldOp: Day?
  /// The means that it brings (S2, bijlage).
  public var middelen: [RegionMiddelen] = []
  /// The newest round of each level of the monitor.
  public var rounds: [RegionRound] = []

  /// What it is called in a report.
  public var title: String { name ?? code ?? file }

  /// The answer to an action, by its place among the 119.
  public func reply(toAction index: Int) -> PijlerCounts.Reply {
    guard index < replies.count else { return .unanswered }
    return PijlerCounts.Reply.allCases[Int(replies[index])]
  }
}

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

/// Means that a municipality brings into the region (S2, bijlage, Overzicht over te hevelen middelen).
///
/// The sources do not say whether an amount is that of a municipality or of the region: amounts are never added up.
public struct RegionMiddelen: Sendable, Equatable {
  /// The year of the money.
  public var jaar: Int?
  /// The amount in whole euros, or that it is unknown; nil when it is not answered.
  public var bedrag: Answer?
  /// `ja`, `nee` or `onbekend`: whether it is there for this.
  public var beschikbaar: String?
  /// `ja`, `nee` or `onbekend`: whether it may be used in a later year.
  public var inzetbaar: String?
  /// The year in which it may be used.
  public var inzetbaarIn: Int?
}

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
  /// What the round before it is called; nil when there is none.
  public var previousName: String?
  /// The colours of the round before it; empty when there is none.
  public var previous: [Indicator.Kleur] = []

  /// The last day that the answers can tell of: the day itself, else the end of the half or the year.
  public var lastDay: Day? {
    day ?? (half == .eerste ? Day(year: year, month: 6, day: 30) : Day(year: year, month: 12, day: 31))
  }

  /// Whether it is older than a year on a day; nil when that cannot be said.
  public func isStale(on today: Day) -> Bool? {
    lastDay?.adding(months: 12).map { $0 < today }
  }
}
