/// Where a dossier of a municipality has what a region adds up, and the names of what is added.
///
/// Worked out once for many dossiers.
public struct RegionSlots: Sendable {
  /// The instrument.
  public let instrument: Instrument
  /// The pijlers with their actions.
  public let pijlers: PijlersCatalogue
  /// The regional plan with its quick wins and further actions.
  public let catalogue: Regioplan
  /// The lights of the dashboard in order: mostly one an indicator, two for some (S3).
  public let scores: [RegionScore]
  let inwoners: Slot<Int>
  let preventiescan: Int
  /// The slot of each of the 119 actions, in the order of the catalogue.
  let actions: [Slot<String>]
  let regioplan: Int
  let vastgesteldOp: Slot<Day>
  /// The slot of the answer to each of the quick wins, in the order of the catalogue (S2).
  let slagen: [Slot<String>]
  /// The slot of the answer to each of the further actions, in the order of the catalogue (S2).
  let planActies: [Slot<String>]
  let middelen: Int
  let means: MeansSlots
  let plan: RegionPlanSlots
  /// What a work package can hold.
  public let packageMembers: PackageMembers
  /// The built-in grouping into work packages; read when somebody asks for packages.
  let packages: Lazy<PackageGrouping>

  /// The years that a dossier can answer with where a year is asked.
  public static let years = 2000...2100

  /// Where an entry of the means has its answers.
  struct MeansSlots: Sendable {
    let jaar: Slot<Int>
    let bedrag: Int
    let beschikbaar: Slot<String>
    let inzetbaar: Slot<String>
    let inzetbaarIn: Slot<Int>
  }

  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed, which the tests rule out.
  public init(_ instrument: Instrument) throws(CatalogueFault) {
    self.instrument = instrument
    pijlers = try PijlersCatalogue.load()
    catalogue = try Regioplan.load()
    let form = instrument.form
    let file = "onderdelen.json"
    inwoners = try SlotFinder(form: form, file: "kop.json").slot("gemeente.inwoners")
    preventiescan = try RegionSlots.part("preventiescan", in: form)
    let scan = SlotFinder(form: form.lists[preventiescan].form, file: file)
    actions = try pijlers.groups.flatMap { group in
      group.actions.map { "\(group.name).acties.\($0.name).antwoord" }
    }
    .map { path throws(CatalogueFault) in try scan.slot(path) }
    regioplan = try RegionSlots.part("regioplan", in: form)
    let plan = SlotFinder(form: form.lists[regioplan].form, file: file)
    vastgesteldOp = try plan.slot("vastgesteldOp")
    slagen = try catalogue.slagen.map { slag throws(CatalogueFault) in
      try plan.slot("slagen.\(slag.name).stand")
    }
    planActies = try catalogue.acties.map { actie throws(CatalogueFault) in
      try plan.slot("acties.\(actie.name)")
    }
    middelen = try plan.list("middelen")
    let entry = SlotFinder(form: plan.form.lists[middelen].form, file: file)
    means = MeansSlots(
      jaar: try entry.slot("jaar"),
      bedrag: try entry.index("bedrag"),
      beschikbaar: try entry.slot("beschikbaar"),
      inzetbaar: try entry.slot("inzetbaar"),
      inzetbaarIn: try entry.slot("inzetbaarIn")
    )
    self.plan = try RegionPlanSlots(instrument)
    scores = RegionScore.all(in: instrument.indicatoren)
    let members = PackageMembers(instrument.ankerpunten, catalogue, pijlers)
    packageMembers = members
    packages = Lazy { () throws(CatalogueFault) in try PackageGrouping.builtIn(members) }
  }

  /// The slot of a part in a dossier of a municipality.
  private static func part(_ name: String, in form: Form) throws(CatalogueFault) -> Int {
    guard let slot = form.list(named: name, for: .gemeente) else {
      throw CatalogueFault(file: "onderdelen.json", line: 1, column: 1, message: "no part '\(name)'")
    }
    return slot
  }
}

/// A light of the dashboard: a score of an indicator (S3).
public struct RegionScore: Sendable {
  /// The chapter that it is in, by its place.
  public let hoofdstuk: Int
  /// The indicator.
  public let indicator: Indicator
  /// The score.
  public let score: Indicator.Score

  /// What it is called, such as `7. één loket: jongvolwassenen`.
  public var title: String {
    "\(indicator.number). \(indicator.shortTitle)" + (score.title.map { ": \($0)" } ?? "")
  }

  /// Those of all chapters, in order.
  static func all(in indicatoren: Indicatoren) -> [RegionScore] {
    indicatoren.hoofdstukken.enumerated().flatMap { index, hoofdstuk in
      hoofdstuk.indicatoren.flatMap { indicator in
        indicator.scores.map { RegionScore(hoofdstuk: index, indicator: indicator, score: $0) }
      }
    }
  }
}
