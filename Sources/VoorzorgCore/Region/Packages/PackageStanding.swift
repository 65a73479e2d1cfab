/// What a municipality says of a work package, in one byte.
struct PackageStanding: OptionSet, Sendable {
  let rawValue: UInt8

  /// It wants something in it: an ankerpunt to work on or in its plan, a quick win as priority, a further action.
  static let wants = PackageStanding(rawValue: 1)
  /// It has something in it to show: an offer in words, a priority that is ready, a quick win that it does already.
  static let shows = PackageStanding(rawValue: 2)
  /// It said no to something in it. That is a choice, and no lack.
  static let declines = PackageStanding(rawValue: 4)
  /// It answered that nobody knows.
  static let unknown = PackageStanding(rawValue: 8)

  /// Where a municipality stands: of these it has exactly one.
  enum Group: String, Sendable, CaseIterable {
    case takesPart = "doet-mee"
    case shows = "heeft-al"
    case declines = "kiest-niet"
    case unknown = "onbekend"
    case silent = "niet-beantwoord"
  }

  /// The group that it counts in: what it wants goes before what it has, and that before what it declines.
  var group: Group {
    if contains(.wants) { return .takesPart }
    if contains(.shows) { return .shows }
    if contains(.declines) { return .declines }
    return contains(.unknown) ? .unknown : .silent
  }

  /// Whether it wants something and has nothing to show. A rule of our own.
  var lacks: Bool { contains(.wants) && !contains(.shows) }
}

extension RegionContribution {
  /// What it says of a member of a work package.
  ///
  /// An answer to the preventiescan says whether something is done, not whether it is wanted: it counts as neither.
  func standing(on member: PackageMember) -> PackageStanding {
    switch member.kind {
    case .ankerpunten: return member.index < ankerpunten.count ? ankerpunten[member.index].standing : []
    case .slagen:
      switch reply(toSlag: member.index) {
      case .prioriteit: return .wants
      case .gerealiseerd: return .shows
      case .geenPrioriteit: return .declines
      case .onbekend: return .unknown
      case .unanswered: return []
      }
    case .acties:
      switch reply(toPlanActie: member.index) {
      case .ja: return .wants
      case .nee: return .declines
      case .onbekend: return .unknown
      case .deels, .unanswered: return []
      }
    case .preventiescan: return []
    }
  }
}

extension AnkerpuntWork {
  fileprivate var standing: PackageStanding {
    var standing: PackageStanding = []
    if contains(.chosen) || contains(.planned) { standing.insert(.wants) }
    if canHelp { standing.insert(.shows) }
    if contains(.declined) { standing.insert(.declines) }
    return standing
  }
}
