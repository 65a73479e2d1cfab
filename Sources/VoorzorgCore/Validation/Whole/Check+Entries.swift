extension Check {
  /// The steps that are marked as done, with what is answered in `stappen`.
  var doneSteps: [(step: StepSlots, record: Record)] {
    guard let record = part(whole.parts.stappen) else { return [] }
    return whole.context.steps.filter { record[$0.stand.slot] == "gedaan" }.map { ($0, record) }
  }

  /// The entries of a list of `basis`, with their place from 0.
  func basisEntries(
    _ list: KeyPath<BasisSlots, Int>
  ) -> [(index: Int, entry: Record, slots: BasisSlots)] {
    guard let record = part(whole.parts.basis) else { return [] }
    let slots = whole.context.basis
    return record.lists[slots[keyPath: list]].enumerated().map { ($0.offset, $0.element, slots) }
  }

  /// The work packages in the plan of a region; none in a municipality.
  var workPackages: [Record] {
    guard let plan = part(whole.parts.regionalPlan) else { return [] }
    return plan.lists[whole.context.plans.werkpakketten]
  }

  /// The means in the regional plan of a municipality, with their place from 0.
  var means: [(index: Int, means: Record, slots: PlanOfRegionSlots)] {
    guard let record = part(whole.parts.regioplan) else { return [] }
    let slots = whole.context.plans
    return record.lists[slots.middelen].enumerated().map { ($0.offset, $0.element, slots) }
  }
}
