/// What an overview of a region consists of.
public enum RegionPart: String, Sendable, CaseIterable {
  /// The 119 actions of the Preventiescanner (S1).
  case preventiescan
  /// The twelve ankerpunten of the scan (S0).
  case ankerpunten
  /// The means that municipalities bring (S2).
  case middelen
  /// The indicators of the dashboard (S3).
  case monitor
  /// The regional plan: adoption, core aspects, quick wins, further actions and roles (S2; S3, indicator 1).
  case regioplan
  /// From overview to action: work packages with a top and project briefs (S2).
  case werkpakketten
  /// The report of one year for colleges and councils: a document by itself (S3, indicator 1, subvraag d).
  case jaarverslag
  /// Everything but the yearly report.
  case alles

  /// Whether a part is asked for.
  func holds(_ part: RegionPart) -> Bool { self == .alles || self == part }

  /// The parts that are one table, for a program.
  public static let single = allCases.filter { $0 != .alles && $0 != .jaarverslag }
}

/// Municipalities of a region, counted, with what is asked of them.
public struct RegionOverview: Sendable {
  /// The counted dossiers.
  public let tally: RegionTally
  /// Where dossiers have their answers.
  public let slots: RegionSlots
  /// What is asked for.
  public let part: RegionPart
  /// The day that age is measured against; nil when nobody gave one.
  public let today: Day?
  /// How work packages are made up; nil for the built-in grouping.
  public let grouping: PackageGrouping?
  /// How many work packages are chosen to begin with.
  public let top: Int
  /// The year of a yearly report; nil for other parts.
  public let year: ReportedYear?
  /// The groups that have members, the whole first.
  public let groups: [RegionGroup]

  /// What is asked of counted dossiers.
  ///
  /// - Parameters:
  ///   - grouping: how work packages are made up; nil for the built-in grouping.
  ///   - top: how many work packages are chosen to begin with; nil for the usual number.
  ///   - year: the year of a yearly report.
  public init(
    _ tally: RegionTally,
    _ slots: RegionSlots,
    part: RegionPart,
    today: Day?,
    grouping: PackageGrouping? = nil,
    top: Int? = nil,
    year: ReportedYear? = nil
  ) {
    self.tally = tally
    self.slots = slots
    self.part = part
    self.today = today
    self.grouping = grouping
    self.top = top ?? PackageTop.standardSize
    self.year = year
    groups = RegionGroup.all(slots.pijlers.steekproef).filter { group in
      group.name == "alle-gemeenten" || tally.gemeenten.contains(where: group.contains)
    }
  }

  /// The municipalities that count.
  var gemeenten: [RegionContribution] { tally.gemeenten }

  var instrument: Instrument { slots.instrument }

  /// The name of the region, when all that tell it tell the same.
  public var name: String? {
    let names = namedRegions
    return names.count == 1 ? names[0] : nil
  }

  /// The regions that dossiers name, each once, in the order in which they come.
  var namedRegions: [String] {
    var seen: Set<String> = []
    return (tally.regions + gemeenten).compactMap(\.regio).filter { seen.insert($0.searchKey).inserted }
  }
}
