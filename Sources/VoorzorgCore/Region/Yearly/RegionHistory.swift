/// What the dossiers of one municipality tell of the years, for a yearly report.
///
/// It is kept only when such a report is asked for. Of many dossiers of one municipality it is one, so it is packed small.
public struct RegionHistory: Sendable, Equatable {
  /// The priorities that were finished, of all its dossiers, in order; each is an ankerpunt and a day.
  private var packed: [UInt32]
  /// The rounds of the monitor by level and year, newest year first.
  public let rounds: [RegionYear]

  init(finished: [FinishedPriority], _ monitor: Monitor) {
    packed = finished.map(\.packed).sorted()
    rounds = Monitor.Level.allCases.flatMap { RegionYear.all(of: monitor, at: $0) }
  }

  /// The priorities that were finished, by ankerpunt and then by day.
  public var finished: [FinishedPriority] { packed.compactMap(FinishedPriority.init) }

  /// Takes over what an older dossier of the municipality finished: a next round leaves that behind.
  ///
  /// What both tell of, by its ankerpunt and day, is one.
  mutating func takeFinished(of other: RegionHistory) {
    guard !other.packed.isEmpty else { return }
    var (own, others) = (packed[...], other.packed[...])
    var merged: [UInt32] = []
    while let first = own.first, let second = others.first {
      merged.append(min(first, second))
      if first <= second { own.removeFirst() }
      if second <= first { others.removeFirst() }
    }
    packed = merged + own + others
  }
}

extension FinishedPriority {
  /// The ankerpunt and the day in one number, of which the order is theirs.
  fileprivate var packed: UInt32 {
    UInt32(ankerpunt) << 24 | UInt32(day.year) << 9 | UInt32(day.month) << 5 | UInt32(day.day)
  }

  fileprivate init?(packed: UInt32) {
    guard
      let day = Day(year: Int(packed >> 9 & 0x3FFF), month: Int(packed >> 5 & 0xF), day: Int(packed & 0x1F))
    else { return nil }
    self.init(ankerpunt: Int(packed >> 24), day: day)
  }
}

/// The rounds of one level of the monitor in one year, as colours by the rule of our own (``ColourRule``).
public struct RegionYear: Sendable, Equatable {
  /// Whose answers they are; levels are never put together.
  public let level: Monitor.Level
  /// The year of the rounds.
  public let year: Int
  /// The colour of each of ``RegionSlots/scores`` in the last round of the year.
  public let last: [Indicator.Kleur]
  /// Those in the first round of the year; empty when there is one round.
  public let first: [Indicator.Kleur]

  /// The years of a level, newest first.
  static func all(of monitor: Monitor, at level: Monitor.Level) -> [RegionYear] {
    let years = Dictionary(grouping: monitor.rounds(at: level)) { $0.year ?? 0 }
    return years.sorted { $0.key > $1.key }.compactMap { year, rounds in
      guard let last = rounds.first, let first = rounds.last else { return nil }
      return RegionYear(
        level: level,
        year: year,
        last: RegionRound.kleuren(of: last, monitor),
        first: rounds.count > 1 ? RegionRound.kleuren(of: first, monitor) : []
      )
    }
  }
}
