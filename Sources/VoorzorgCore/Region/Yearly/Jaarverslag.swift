/// What a region can report of one year to colleges and councils (S3, indicator 1, subvraag d).
public struct Jaarverslag: Sendable {
  let overview: RegionOverview
  /// The year that it is about.
  public let year: ReportedYear
  /// The priorities that municipalities finished in the year, by ankerpunt, then by day.
  public let finished: [Finished]
  /// What became of the lights, for each level of which somebody has a round in the year.
  public let changes: [YearChanges]

  /// A priority that a municipality finished.
  public struct Finished: Sendable {
    /// The place of the municipality among those that count.
    public let place: Int
    /// Which ankerpunt on which day.
    public let priority: FinishedPriority
  }

  init(_ overview: RegionOverview, of year: ReportedYear) {
    self.overview = overview
    self.year = year
    let all = overview.gemeenten.enumerated().flatMap { place, gemeente in
      (gemeente.history?.finished ?? []).filter { $0.day.year == year.number }
        .map { Finished(place: place, priority: $0) }
    }
    finished = all.sorted {
      ($0.priority.ankerpunt, $0.priority.day, $0.place) < ($1.priority.ankerpunt, $1.priority.day, $1.place)
    }
    changes = Monitor.Level.allCases.map {
      YearChanges(overview.gemeenten, at: $0, in: year.number, scores: overview.slots.scores.count)
    }
    .filter { $0.compared + $0.alone > 0 }
  }

  /// The newest peildatum of all dossiers.
  var newestDay: Day? { overview.tally.newestDay }

  /// How many municipalities finished something in the year.
  var finishers: Int { Set(finished.map(\.place)).count }

  /// The municipalities whose college adopted the plan in a span of time, by day.
  func adopted(where isSo: (Int) -> Bool) -> [(place: Int, day: Day)] {
    overview.adopted.filter { isSo($0.day.year) }
  }

  /// The means that are of the year, or that may be used in it.
  public var middelen: [(gemeente: RegionContribution, entry: RegionMiddelen)] {
    overview.gemeenten.flatMap { gemeente in
      gemeente.middelen.filter { $0.jaar == year.number || $0.inzetbaarIn == year.number }.map {
        (gemeente, $0)
      }
    }
  }

  /// The years without a yearly report, up to that of this report.
  ///
  /// They are counted from the first year of which a report is known, or in which a college adopted the plan. A rule of
  /// our own.
  func missing(in region: RegionContribution) -> [Int] {
    let reports = region.plan?.jaarrapportages.compactMap(\.jaar) ?? []
    // A day may be of any year, and nobody wants to read a list of two thousand.
    let adopted = overview.adopted.lazy.map(\.day.year).first { $0 >= RegionSlots.years.lowerBound }
    let first = (reports + [adopted, year.number].compactMap(\.self)).min() ?? year.number
    return (first...max(first, year.number)).filter { $0 <= year.number && !reports.contains($0) }
  }
}

/// The year that a yearly report is about.
public struct ReportedYear: Sendable, Equatable {
  /// The year.
  public let number: Int
  /// Whether somebody asked for it; else it is the newest of which dossiers speak.
  public let isAskedFor: Bool

  /// A year that somebody asked for.
  public init(_ number: Int) {
    self.number = number
    isAskedFor = true
  }

  /// The year of the newest peildatum of dossiers; nil when none has one.
  public init?(newestOf tally: RegionTally) {
    guard let day = tally.newestDay else { return nil }
    number = day.year
    isAskedFor = false
  }
}

extension RegionTally {
  /// The newest peildatum of the dossiers that count; nil when none has one.
  var newestDay: Day? { (gemeenten.lazy.compactMap(\.peildatum) + regions.compactMap(\.peildatum)).max() }
}

extension RegionOverview {
  /// The report of the year, when that is what is asked for.
  public var jaarverslag: Jaarverslag? {
    guard part == .jaarverslag, let year else { return nil }
    return Jaarverslag(self, of: year)
  }
}
