/// The changes of a comparison, each in one drawer: so that a summary counts none twice and drops none.
struct SortedChanges {
  /// Why a change is told in a sentence of its own.
  enum Drawer {
    case ready
    case linesDone
    case offered
    case chosen
    case status
    case stand
    case result
    case planned
    case back
    case counted
  }

  private let drawers: [Drawer: [AnswerChange]]

  init(_ comparison: Comparison) {
    drawers = Dictionary(grouping: comparison.answers, by: SortedChanges.drawer)
  }

  subscript(_ drawer: Drawer) -> [AnswerChange] { drawers[drawer] ?? [] }

  private static func drawer(_ change: AnswerChange) -> Drawer {
    let name = change.entry.field.name
    switch (change.kind, change.entry.part) {
    // Whether a municipality works on an ankerpunt is told whichever way it went, with the ankerpunten by name.
    case (_, .scan) where name == "aanDeSlag" && [change.old, change.new].contains(.yesNo(true)):
      return .chosen
    case (.stapTerug, _): return .back
    case (.later, _), (.eerder, _): return .planned
    case (.vooruitgang, .plan) where name == "datumGereed": return .ready
    case (.vooruitgang, .plan) where name == "klaar": return .linesDone
    case (.vooruitgang, .preventiescan): return .offered
    case (.vooruitgang, .kop): return .status
    case (.vooruitgang, .stappen) where name == "stand": return .stand
    case (.vooruitgang, .stappen) where name == "bereikt": return .result
    default: return .counted
    }
  }
}
