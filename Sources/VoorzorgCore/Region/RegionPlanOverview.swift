// What municipalities and regions say of the regional plan.
extension RegionOverview {
  /// The dossiers of regions, each with its plan: of one region that with the newest peildatum, of one day the first.
  ///
  /// A region has no code, so it is known by its name.
  public var regions: [RegionContribution] {
    var places: [String: Int] = [:]
    var regions: [RegionContribution] = []
    for region in tally.regions {
      guard let key = region.name?.searchKey, let place = places[key] else {
        if let key = region.name?.searchKey { places[key] = regions.count }
        regions.append(region)
        continue
      }
      guard let day = region.peildatum else { continue }
      if regions[place].peildatum.map({ $0 < day }) ?? true { regions[place] = region }
    }
    return regions
  }

  /// The work packages of each region, in its order.
  public var werkpakketten: [(region: RegionContribution, package: RegionPlan.Werkpakket)] {
    regions.flatMap { region in (region.plan?.werkpakketten ?? []).map { (region, $0) } }
  }

  /// The places of the municipalities whose college adopted the plan, by day; those of one day in the order of the input.
  ///
  /// Of tens of thousands none is copied.
  public var adopted: [(place: Int, day: Day)] {
    let dated = gemeenten.indices.compactMap { place in gemeenten[place].vastgesteldOp.map { (place, $0) } }
    return dated.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
  }

  /// Municipalities by their places.
  func gemeenten(at places: [Int]) -> [RegionContribution] { places.map { gemeenten[$0] } }

  /// Indicator 1, about the regional plan (S3).
  var planIndicator: Indicator? {
    slots.instrument.indicatoren.indicatoren.first { $0.name == RegionPlanReplies.indicator }
  }

  /// What the newest rounds of a level within a group answer to the questions of indicator 1.
  ///
  /// A municipality without a round of the level is not in it.
  func planReplies(
    at level: Monitor.Level,
    in group: RegionGroup
  ) -> [(question: RegionPlanReplies.Question, counts: RegionCounts)] {
    guard let planIndicator else { return [] }
    var counted = RegionPlanReplies.Question.all(of: planIndicator).map { ($0, RegionCounts()) }
    for gemeente in gemeenten where group.contains(gemeente) {
      guard let round = gemeente.rounds.first(where: { $0.level == level }) else { continue }
      for (place, answer) in round.plan.answers(planIndicator).enumerated() {
        counted[place].1.add(answer.reply)
      }
    }
    return counted
  }

  /// How many municipalities of a group have a round of a level.
  func rounds(at level: Monitor.Level, in group: RegionGroup) -> Int {
    gemeenten.count { gemeente in group.contains(gemeente) && gemeente.rounds.contains { $0.level == level } }
  }
}
