/// How the lights of municipalities changed over a year, within one level of the monitor.
///
/// The last round of the year beside the last of an earlier year; without one, beside the first of the year itself.
public struct YearChanges: Sendable, Equatable {
  /// The level.
  public let level: Monitor.Level
  /// What became of each of ``RegionSlots/scores``.
  public private(set) var scores: [Counts]
  /// The municipalities of which two rounds could be laid side by side.
  public private(set) var compared = 0
  /// Those with a round in the year and none to lay it beside.
  public private(set) var alone = 0
  /// Those without a round in the year.
  public private(set) var without = 0

  /// How often what became of a light.
  public struct Counts: Sendable, Equatable {
    /// A step towards green.
    public var up = 0
    /// A step towards orange.
    public var down = 0
    /// From grey to another colour.
    public var known = 0
    /// From another colour to grey.
    public var lost = 0
    /// The same colour.
    public var same = 0

    /// Whether any light has another colour.
    var isChanged: Bool { up + down + known + lost > 0 }
  }

  init(_ gemeenten: [RegionContribution], at level: Monitor.Level, in year: Int, scores: Int) {
    self.level = level
    self.scores = [Counts](repeating: Counts(), count: scores)
    for gemeente in gemeenten {
      let years = gemeente.history?.rounds.filter { $0.level == level } ?? []
      guard let own = years.first(where: { $0.year == year }) else {
        without += 1
        continue
      }
      let before = years.first { $0.year < year }?.last ?? own.first
      guard !before.isEmpty else {
        alone += 1
        continue
      }
      compared += 1
      for (index, pair) in zip(before, own.last).enumerated() { count(pair.0, pair.1, at: index) }
    }
  }

  private mutating func count(_ old: Indicator.Kleur, _ new: Indicator.Kleur, at index: Int) {
    switch (old.step, new.step) {
    case (let old?, let new?) where new > old: scores[index].up += 1
    case (let old?, let new?) where new < old: scores[index].down += 1
    case (nil, _?): scores[index].known += 1
    case (_?, nil): scores[index].lost += 1
    default: scores[index].same += 1
    }
  }

  /// How often something became of a light, over all of them.
  func total(_ what: KeyPath<Counts, Int>) -> Int { scores.reduce(0) { $0 + $1[keyPath: what] } }

  /// What the counts mean, printed wherever they are.
  static let rules = [
    "Eigen regel: vooruit is van oranje naar geel of groen, of van geel naar groen. Achteruit is andersom.",
    "Grijs is geen stap op die ladder. Was een licht grijs en nu niet meer, dan is er meer bekend; andersom minder. Dat "
      + "telt niet als vooruit of achteruit.",
    "Wij leggen de laatste ronde van het jaar naast de laatste van een eerder jaar. Is die er niet, dan naast de eerste "
      + "ronde van het jaar zelf. Dashboard en eigen inschatting worden nooit met elkaar vergeleken.",
  ]
}

extension Indicator.Kleur {
  /// How far a colour is, from 0; nil for grey, of which nobody knows.
  fileprivate var step: Int? {
    switch self {
    case .oranje: 0
    case .geel: 1
    case .groen: 2
    case .grijs: nil
    }
  }
}
