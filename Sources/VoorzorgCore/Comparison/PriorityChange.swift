/// A priority of an older and a newer dossier, known again by its id.
public struct PriorityChange: Sendable {
  /// The id.
  public let id: String
  /// What it is about: the title of its ankerpunt, or what it lacks.
  public let title: String
  /// Its number in the older plan; nil when it was not in it.
  public let oldNumber: Int?
  /// Its number in the newer plan; nil when it is not in it any more.
  public let newNumber: Int?
  /// Whether its order among the priorities of both plans changed.
  public let isMoved: Bool
  /// When it was ready, as each of the dossiers has it.
  public let finished: (old: Day?, new: Day?)
  /// When it is meant to be ready, as each of the dossiers has it.
  public let target: (old: Day?, new: Day?)

  /// Whether it became ready between the two.
  public var isFinished: Bool { finished.old == nil && finished.new != nil }

  /// How many days later it is meant to be ready, negative when earlier; nil where there are no two days or they are equal.
  public var slip: Int? {
    guard let old = target.old, let new = target.new, old != new else { return nil }
    return old.days(to: new)
  }

  static func all(
    _ old: Dossier,
    _ new: Dossier,
    entries: [EntryChange],
    _ instrument: Instrument
  ) -> [PriorityChange] {
    let plan = instrument.plan
    let moved = Set(
      entries.filter { $0.kind == .verplaatst && $0.entry.outer == nil && $0.entry.list.name == planName }
        .map(\.entry.id)
    )
    return RecordPairs(old.priorities(instrument), new.priorities(instrument)).all.map { pair in
      let record = (pair.new ?? pair.old)?.record
      let name = record?[plan.ankerpunt]
      return PriorityChange(
        id: pair.id,
        title: name.flatMap { instrument.ankerpunt(named: $0)?.title } ?? "nog zonder ankerpunt",
        oldNumber: pair.old?.position,
        newNumber: pair.new?.position,
        isMoved: moved.contains(pair.id),
        finished: (pair.old?.record[plan.datumGereed], pair.new?.record[plan.datumGereed]),
        target: (pair.old?.record[plan.beoogdeDatumGereed], pair.new?.record[plan.beoogdeDatumGereed])
      )
    }
  }

  private static let planName = "implementatieplan"
}
