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
    stappen = form.slot(ofList: Part.stappen.rawValue, for: .gemeente)
    basis = form.slot(ofList: Part.basis.rawValue, for: .gemeente)
    preventiescan = form.slot(ofList: Part.preventiescan.rawValue, for: .gemeente)
    monitor = form.slot(ofList: Part.monitor.rawValue, for: .gemeente)
    regioplan = form.slot(ofList: Part.regioplan.rawValue, for: .gemeente)
    regionalPlan = form.slot(ofList: Part.regioplan.rawValue, for: .regio)
  }
}

extension Form {
  /// The slot of a list or part by its key in a dossier of a subject: a municipality and a region have different
  /// ones under one key.
  func slot(ofList key: String, for subject: Dossier.Subject) -> Int? {
    let root = root(for: subject)
    guard let index = root.keys.firstIndex(of: key), case .list(let slot) = root.members[index] else {
      return nil
    }
    return slot
  }
}
