/// What municipalities do with one ankerpunt, and who could help whom.
public struct RegionAnkerpunt: Sendable {
  /// The ankerpunt.
  public let ankerpunt: Ankerpunt
  /// Its place among the twelve.
  let index: Int
  private let gemeenten: [RegionContribution]

  init(_ index: Int, _ overview: RegionOverview) {
    self.index = index
    ankerpunt = overview.slots.instrument.ankerpunten[index]
    gemeenten = overview.gemeenten
  }

  /// The municipalities of which something is so.
  public func gemeenten(where isSo: (AnkerpuntWork) -> Bool) -> [RegionContribution] {
    gemeenten.filter { isSo($0.ankerpunten[index]) }
  }

  /// Of how many municipalities something is so; of tens of thousands none is copied to be counted.
  public func count(where isSo: (AnkerpuntWork) -> Bool) -> Int {
    gemeenten.count { isSo($0.ankerpunten[index]) }
  }

  /// Whether a municipality chose, offers or plans anything here.
  var saysSomething: Bool { gemeenten.contains { !$0.ankerpunten[index].isEmpty } }

  /// Those that made a choice; nil for those that have made none.
  public func gemeenten(choosing choice: Bool?) -> [RegionContribution] {
    gemeenten { $0.choice == choice }
  }

  /// Those that have something to show, when somebody could use it.
  public var helpers: [RegionContribution] { gemeenten(where: \.canHelp) }

  /// Those that could use help.
  public var seekers: [RegionContribution] { gemeenten(where: \.wantsHelp) }

  /// The rule by which somebody can help, or could use help: our own.
  static let rule =
    "Eigen regel: een gemeente kan helpen als zij bij dit ankerpunt opschreef wat zij al biedt, of er een prioriteit "
    + "over heeft die gereed is. Een gemeente zoekt hulp als zij met het ankerpunt aan de slag gaat en geen van beide "
    + "heeft. Of de hulp past, bespreekt u samen."
}

extension RegionOverview {
  /// The twelve ankerpunten with what municipalities do.
  public var ankerpunten: [RegionAnkerpunt] {
    slots.instrument.ankerpunten.indices.map { RegionAnkerpunt($0, self) }
  }
}
