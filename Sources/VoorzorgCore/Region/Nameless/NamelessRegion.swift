/// Counts of a region that may go to another one: nothing in it names a municipality, and nothing in it was typed but years.
///
/// A group of fewer municipalities than the floor is not shown, nor is what would give the counts of so few by taking
/// groups together or apart (``SafeGroups``). It keeps nothing else of the dossiers, so that what writes it cannot tell
/// more. Rules of our own.
public struct NamelessRegion: Sendable, Equatable {
  /// The least that a floor can be: of a class of two, each member knows what the other answered.
  public static let leastFloor = 3
  /// The floor when nobody chose one.
  public static let usualFloor = 5

  /// The least number of municipalities of which counts are shown.
  public let floor: Int
  /// The groups that are shown, the whole first.
  public let groups: [Group]
  /// The groups that are not: too small, revealing too small a class, or without members. Which of these is not told.
  public let hidden: [Group]
  /// The years of the peildatum that at least as many municipalities have as the floor.
  public let years: [Int]
  /// The counts.
  public let tables: [NamelessTable]
  /// The dossiers that do not count because nobody can say whether their municipality counts already.
  public let left: Int
  /// How many dossiers could not be read.
  public let unreadable: Int

  /// A group of municipalities.
  public struct Group: Sendable, Equatable {
    /// The fixed name, such as `kleinere-gemeenten`.
    public let name: String
    /// What it is called.
    public let title: String
    /// How many municipalities it has; nil when that is not shown.
    public let count: Int?
  }

  /// How many municipalities count.
  public var count: Int { groups.first?.count ?? 0 }

  /// Why no counts can be told.
  public struct TooSmall: Error, Equatable {
    /// How many municipalities count.
    public let count: Int
    /// The floor.
    public let floor: Int
    /// The dossiers that do not count because nobody can say whether their municipality counts already.
    public let left: Int
  }

  /// What may be told of counted dossiers.
  ///
  /// - Throws: ``TooSmall`` when fewer municipalities count than the floor.
  public init(
    _ tally: RegionTally,
    _ slots: RegionSlots,
    parts: [NamelessPart],
    floor: Int
  ) throws(TooSmall) {
    let gemeenten = NamelessRegion.identified(tally.gemeenten)
    left = tally.gemeenten.count - gemeenten.count
    guard gemeenten.count >= floor else {
      throw TooSmall(count: gemeenten.count, floor: floor, left: left)
    }
    self.floor = floor
    unreadable = tally.unreadable
    var counter = NamelessCounter(gemeenten, groups: RegionGroup.all(slots.pijlers.steekproef), floor: floor)
    groups = counter.shown
    hidden = counter.hidden
    years = counter.years { $0.peildatum.map { [$0.year] } ?? [] }
    tables = parts.flatMap { part in
      switch part {
      case .ankerpunten: counter.ankerpunten(slots)
      case .preventiescan: counter.preventiescan(slots)
      case .regioplan: counter.regioplan(slots)
      case .middelen: counter.middelen()
      case .monitor: counter.monitor(slots)
      }
    }
  }

  /// Those that are surely different municipalities: otherwise three dossiers of one could pass for a class of three.
  private static func identified(_ gemeenten: [RegionContribution]) -> [RegionContribution] {
    let names = Set(gemeenten.filter { $0.code != nil }.compactMap { $0.name?.searchKey })
    return gemeenten.filter { gemeente in
      gemeente.code != nil || gemeente.name.map { !names.contains($0.searchKey) } ?? false
    }
  }

  /// Of how many questions all municipalities of a group gave the same answer, so that it is known of each of them.
  public var unanimous: Int {
    tables.reduce(0) { total, table in
      total
        + table.rows.count { row in
          zip(table.groups, row.counts).contains { group, counts in
            zip(table.answers, counts).contains { $0.isAnswer && $1 == group.count }
          }
        }
    }
  }
}
