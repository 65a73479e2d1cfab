/// What municipalities of a region answered together.
///
/// Dossiers come in the order of the input, and the result depends on nothing else. Memory goes by the number of
/// municipalities: of one municipality one dossier counts.
public struct RegionTally: Sendable {
  /// What the municipalities bring, in the order in which each was first seen.
  public private(set) var gemeenten: [RegionContribution] = []
  /// The dossiers of regions, which are no municipality that counts.
  public private(set) var regions: [RegionContribution] = []
  /// How many dossiers did not count because another of the same municipality did.
  public private(set) var replaced = 0
  /// How many dossiers could not be read, so that a reader knows that somebody may be missing.
  public var unreadable = 0
  private var places: [String: Int] = [:]

  /// Whether there was no dossier at all.
  public var isEmpty: Bool { gemeenten.isEmpty && regions.isEmpty }

  /// Nothing counted yet.
  public init() {}

  /// Adds a dossier.
  ///
  /// - Returns: what the reader must know of it; nil when it simply counts.
  public mutating func add(_ contribution: RegionContribution) -> RegionRemark? {
    guard contribution.subject == .gemeente else {
      return add(region: contribution)
    }
    // Two without a code are one when they have the same name, whatever its capitals.
    guard let key = contribution.code ?? contribution.name?.searchKey else {
      gemeenten.append(contribution)
      return .nameless(contribution)
    }
    guard let place = places[key] else {
      places[key] = gemeenten.count
      gemeenten.append(contribution)
      return nil
    }
    replaced += 1
    let known = gemeenten[place]
    let isNewer = contribution.isNewer(than: known)
    let (counted, left) = isNewer ? (contribution, known) : (known, contribution)
    gemeenten[place] = counted
    if let history = left.history { gemeenten[place].history?.takeFinished(of: history) }
    return .twice(counted: counted, left: left)
  }

  /// Adds a dossier of a region, which is known by its name.
  private mutating func add(region: RegionContribution) -> RegionRemark {
    let others = regions.filter { $0.name != nil && $0.name?.searchKey == region.name?.searchKey }
    regions.append(region)
    guard let first = others.first else { return .region(region) }
    let known = others.dropFirst().reduce(first) { $1.isNewer(than: $0) ? $1 : $0 }
    let (counted, left) = region.isNewer(than: known) ? (region, known) : (known, region)
    return .regionTwice(counted: counted, left: left)
  }

  /// What must be said when all dossiers are added: who may have been counted twice, once without a code.
  public var doubts: [RegionRemark] {
    var without: [String: RegionContribution] = [:]
    for gemeente in gemeenten where gemeente.code == nil {
      if let key = gemeente.name?.searchKey { without[key] = gemeente }
    }
    guard !without.isEmpty else { return [] }
    return gemeenten.compactMap { gemeente in
      guard gemeente.code != nil, let key = gemeente.name?.searchKey, let double = without[key] else {
        return nil
      }
      return .sameName(double, other: gemeente)
    }
  }

  /// The answers to each of the 119 actions within a group, in the order of the catalogue.
  public func actions(in group: RegionGroup, _ slots: RegionSlots) -> [RegionCounts] {
    var counts = [RegionCounts](repeating: RegionCounts(), count: slots.actions.count)
    for gemeente in gemeenten where group.contains(gemeente) {
      for action in counts.indices { counts[action].add(gemeente.reply(toAction: action)) }
    }
    return counts
  }
}
