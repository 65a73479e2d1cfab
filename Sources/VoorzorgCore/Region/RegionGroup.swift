/// A group of municipalities that is counted apart.
///
/// As in the source the classes of size are about municipalities that are no centrumgemeente (S1, inleiding, kansen en
/// uitdagingen). Whoever did not say what it is, stands in a group of our own and in no other but the whole.
public struct RegionGroup: Sendable, Equatable {
  /// The fixed name, such as `kleinere-gemeenten`.
  public let name: String
  /// What it is called.
  public let title: String
  /// Whether the group is our own, because an answer is missing.
  public let isOwn: Bool
  private let isCentrumgemeente: Membership
  private let inwoners: ClosedRange<Int>?

  private enum Membership: Sendable, Equatable {
    case everybody
    case answered(Bool)
    case unanswered
    case withoutSize
  }

  /// Whether a municipality belongs to it.
  public func contains(_ contribution: RegionContribution) -> Bool {
    switch isCentrumgemeente {
    case .everybody: true
    case .unanswered: contribution.isCentrumgemeente == nil
    case .withoutSize: contribution.isCentrumgemeente == false && contribution.inwoners == nil
    case .answered(let wanted):
      contribution.isCentrumgemeente == wanted
        && (inwoners.map { range in contribution.inwoners.map(range.contains) ?? false } ?? true)
    }
  }

  /// The groups, the whole first.
  public static func all(_ steekproef: Steekproef) -> [RegionGroup] {
    steekproef.groups.map(RegionGroup.init) + [
      RegionGroup(
        name: "inwoners-niet-ingevuld",
        title: "niet-centrumgemeenten zonder aantal inwoners",
        isOwn: true,
        isCentrumgemeente: .withoutSize,
        inwoners: nil
      ),
      RegionGroup(
        name: "centrumgemeente-niet-ingevuld",
        title: "niet ingevuld of het een centrumgemeente is",
        isOwn: true,
        isCentrumgemeente: .unanswered,
        inwoners: nil
      ),
    ]
  }
}

extension RegionGroup {
  private init(_ group: Steekproefgroep) {
    let hasSize = group.leastInhabitants != nil || group.mostInhabitants != nil
    self.init(
      name: group.name,
      // In the source just "gemeenten", which beside the other groups says too little.
      title: group.name == "alle-gemeenten" ? "alle gemeenten" : group.title,
      isOwn: false,
      isCentrumgemeente: group.name == "alle-gemeenten"
        ? .everybody : .answered(group.name == "centrumgemeenten"),
      inwoners: hasSize ? (group.leastInhabitants ?? 0)...(group.mostInhabitants ?? .max) : nil
    )
  }
}
