/// What the dossiers of one municipality tell of the years, for a yearly report.
///
/// It is kept only when such a report is asked for.
public struct RegionHistory: Sendable, Equatable {
  /// The priorities that were finished, of all its dossiers.
  public private(set) var finished: [FinishedPriority]
  /// The rounds of the monitor by level and year, newest year first.
  public let rounds: [RegionYear]

  init(finished: [FinishedPriority], _ monitor: Monitor) {
    self.finished = finished
    rounds = Monitor.Level.allCases.flatMap { RegionYear.all(of: monitor, at: $0) }
  }

  /// Takes over what an older dossier of the municipality finished: a next round leaves that behind.
  ///
  /// What both tell of, by its ankerpunt and day, is one.
  mutating func takeFinished(of other: RegionHistory) {
    var known = finished.reduce(into: [FinishedPriority: Int]()) { $0[$1, default: 0] += 1 }
    for priority in other.finished {
      if let count = known[priority], count > 0 {
        known[priority] = count - 1
      } else {
        finished.append(priority)
      }
    }
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
