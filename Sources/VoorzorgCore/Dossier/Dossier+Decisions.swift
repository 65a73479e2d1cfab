extension Dossier {
  /// The ankerpunten that the municipality will work on, by their place in the scan.
  func chosen(_ instrument: Instrument) -> [Int] {
    instrument.scan.indices.filter { record[instrument.scan[$0].aanDeSlag] == true }
  }

  /// The chosen ankerpunten that are in no priority, by their place in the scan.
  func chosenOutsidePlan(_ instrument: Instrument) -> [Int] {
    let planned = priorities(instrument).compactMap { $0[instrument.plan.ankerpunt] }
    return chosen(instrument).filter { !planned.contains(instrument.ankerpunten[$0].name) }
  }
}

extension Record {
  /// Whether this priority should have been finished before a day and is not.
  func isOverdue(on day: Day, _ plan: PlanSlots) -> Bool {
    guard self[plan.datumGereed] == nil, let target = self[plan.beoogdeDatumGereed] else { return false }
    return target < day
  }
}
