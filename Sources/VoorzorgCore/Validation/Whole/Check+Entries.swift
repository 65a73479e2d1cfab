extension Check {
  /// The steps that are marked as done, with what is answered in `stappen`.
  var doneSteps: [(step: StepSlots, record: Record)] {
    guard let record = part(whole.parts.stappen), let steps = whole.context?.steps else { return [] }
    return steps.filter { record[$0.stand.slot] == "gedaan" }.map { ($0, record) }
  }

  /// The entries of a list of `basis`, with their place from 0.
  func basisEntries(
    _ list: KeyPath<BasisSlots, Int>
  ) -> [(index: Int, entry: Record, slots: BasisSlots)] {
    guard let record = part(whole.parts.basis), let slots = whole.context?.basis else { return [] }
    return record.lists[slots[keyPath: list]].enumerated().map { ($0.offset, $0.element, slots) }
  }

  /// The work packages in the plan of a region; none in a municipality.
  var workPackages: [Record] {
    guard let plan = part(whole.parts.regionalPlan), let slots = whole.context?.plans else { return [] }
    return plan.lists[slots.werkpakketten]
  }

  /// The means in the regional plan of a municipality, with their place from 0.
  var means: [(index: Int, means: Record, slots: PlanOfRegionSlots)] {
    guard let record = part(whole.parts.regioplan), let slots = whole.context?.plans else { return [] }
    return record.lists[slots.middelen].enumerated().map { ($0.offset, $0.element, slots) }
  }
}
