/// Where the record of a dossier has its optional parts: the slots of their lists.
struct PartLists: Sendable {
  let stappen: Int?
  let basis: Int?
  let preventiescan: Int?
  let monitor: Int?
  /// That of a municipality.
  let regioplan: Int?
  /// That of a region.
  let regionalPlan: Int?

  init(_ form: Form) {
    stappen = form.list(named: Part.stappen.key, for: .gemeente)
    basis = form.list(named: Part.basis.key, for: .gemeente)
    preventiescan = form.list(named: Part.preventiescan.key, for: .gemeente)
    monitor = form.list(named: Part.monitor.key, for: .gemeente)
    regioplan = form.list(named: Part.regioplan.key, for: .gemeente)
    regionalPlan = form.list(named: Part.regioplan.key, for: .regio)
  }
}
