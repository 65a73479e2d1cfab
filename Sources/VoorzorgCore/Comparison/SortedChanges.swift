/// The changes of a comparison, each in one drawer: so that a summary counts none twice and drops none.
struct SortedChanges {
  /// Why a change is told in a sentence of its own.
  enum Drawer: CaseIterable {
    case ready
    case linesDone
    case offered
    case chosen
    case status
    case stand
    case result
    case realised
    case package
    case regionDecided
    case planned
    case back
    /// The day of the dossier, which the introduction tells.
    case day
    case counted
  }

  private let drawers: [Drawer: [AnswerChange]]

  init(_ comparison: Comparison) {
    let isNewRound = comparison.old.peildatum != comparison.new.peildatum
    drawers = Dictionary(grouping: comparison.answers) { SortedChanges.drawer($0, isNewRound: isNewRound) }
  }

  subscript(_ drawer: Drawer) -> [AnswerChange] { drawers[drawer] ?? [] }

  /// - Parameter isNewRound: whether the newer dossier is of another day, so that it begins as a concept again.
  private static func drawer(_ change: AnswerChange, isNewRound: Bool) -> Drawer {
    let name = change.entry.field.name
    switch (change.kind, change.entry.part) {
    // Whether a municipality works on an ankerpunt is told whichever way it went, with the ankerpunten by name.
    case (_, .scan) where name == "aanDeSlag" && [change.old, change.new].contains(.yesNo(true)):
      return .chosen
    case (.stapTerug, .kop)
    where isNewRound && name == "status" && change.new == .choice(Status.concept.rawValue):
      return .status
    case (.stapTerug, _): return .back
    case (_, .kop) where name == "peildatum": return .day
    case (.later, _), (.eerder, _): return .planned
    case (.vooruitgang, .plan) where name == "datumGereed": return .ready
    case (.vooruitgang, .plan) where name == "klaar": return .linesDone
    case (.vooruitgang, .preventiescan): return .offered
    case (.vooruitgang, .kop): return .status
    case (.vooruitgang, .stappen) where name == "stand": return .stand
    case (.vooruitgang, .stappen) where name == "bereikt": return .result
    case (.vooruitgang, .regioplan): return regional(change)
    default: return .counted
    }
  }

  /// What became further in the plan of the region, or in what a municipality agreed on with it.
  private static func regional(_ change: AnswerChange) -> Drawer {
    switch (change.entry.field.name, change.new) {
    case (_, .choice("gerealiseerd")): .realised
    case ("stand", .choice("gereed")): .package
    case ("vastgesteldOp", _): .regionDecided
    default: .counted
    }
  }
}
