/// Where a step has its answers, and what is asked.
struct StepSlots: Sendable {
  /// An action or a result: its question, and what it is in a few words.
  struct Item: Sendable {
    let slot: Slot<Bool>
    let path: String
    let title: String
  }

  let number: Int
  /// Where the state is, and the name of that question within the part.
  let stand: (slot: Slot<String>, path: String)
  let actions: [Item]
  let results: [Item]

  static func all(in find: SlotFinder) throws(CatalogueFault) -> [StepSlots] {
    try Stappen.load().all.map { stap throws(CatalogueFault) in try StepSlots(stap, find) }
  }

  private init(_ stap: Stap, _ find: SlotFinder) throws(CatalogueFault) {
    number = stap.number
    stand = (try find.slot("\(stap.name).stand"), "\(stap.name).stand")
    func item(_ item: Stap.Item, _ path: String) throws(CatalogueFault) -> Item {
      Item(slot: try find.slot(path), path: path, title: item.shortTitle)
    }
    actions = try stap.actions.map { action throws(CatalogueFault) in
      try item(action, "\(stap.name).acties.\(action.name)")
    }
    results = try stap.results.map { result throws(CatalogueFault) in
      try item(result, "\(stap.name).resultaten.\(result.name).bereikt")
    }
  }
}

/// Where `basis` has its figures and stories.
struct BasisSlots: Sendable {
  let cijfers: Int
  let wat: Slot<String>
  /// A number or unknown, so without a type of its own.
  let aantal: Int
  let bron: Slot<String>
  let datum: Slot<Day>
  let verhalen: Int
  let verhaal: Slot<String>
  let toestemming: Slot<String>

  init(_ find: SlotFinder) throws(CatalogueFault) {
    let figure: SlotFinder
    (cijfers, figure) = try find.list("cijfers")
    wat = try figure.slot("wat")
    aantal = try figure.index("aantal")
    bron = try figure.slot("bron")
    datum = try figure.slot("datum")
    let story: SlotFinder
    (verhalen, story) = try find.list("verhalen")
    verhaal = try story.slot("verhaal")
    toestemming = try story.slot("toestemming")
  }
}

/// Where `regioplan` has its means (in a municipality) and its work packages (in a region).
struct PlanOfRegionSlots: Sendable {
  let middelen: Int
  let jaar: Slot<Int>
  let beschikbaar: Slot<String>
  let inzetbaar: Slot<String>
  let werkpakketten: Int
  let naam: Slot<String>
  let projectleider: Slot<String>

  init(municipal: SlotFinder, regional: SlotFinder) throws(CatalogueFault) {
    let means: SlotFinder
    (middelen, means) = try municipal.list("middelen")
    jaar = try means.slot("jaar")
    beschikbaar = try means.slot("beschikbaar")
    inzetbaar = try means.slot("inzetbaar")
    let package: SlotFinder
    (werkpakketten, package) = try regional.list("werkpakketten")
    naam = try package.slot("naam")
    projectleider = try package.slot("projectleider")
  }
}
