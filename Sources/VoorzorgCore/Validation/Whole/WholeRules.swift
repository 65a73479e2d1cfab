/// What the rules over the whole know beside the dossier, shared by all dossiers that a checker checks.
final class WholeRules: Sendable {
  /// Where the optional parts of a dossier are.
  let parts: PartLists
  private let lazyContext: Lazy<WholeContext>

  init(_ instrument: Instrument) {
    parts = PartLists(instrument.form)
    lazyContext = Lazy { () throws(CatalogueFault) in try WholeContext(instrument) }
  }

  /// What the catalogues say, made once, when the first dossier comes that has something in an optional part: the
  /// others, and the commands that check none, do not wait for it.
  var context: WholeContext { lazyContext.value }
}

/// What the rules over the whole know of the catalogues.
///
/// A class, because each rule hands it around.
final class WholeContext: Sendable {
  /// The steps, in order.
  let steps: [StepSlots]
  /// Where figures and stories have their answers.
  let basis: BasisSlots
  /// Where means and work packages have their answers.
  let plans: PlanOfRegionSlots
  /// What is asked elsewhere about each ankerpunt in the same words, by its place in the scan.
  let answersOfAnkerpunten: [[LinkedAnswer]]
  /// What the sources call a statutory duty.
  let duties: [Duty]

  init(_ instrument: Instrument) throws(CatalogueFault) {
    let form = instrument.form
    let find = try PartFinder(form)
    steps = try StepSlots.all(in: find.stappen)
    basis = try BasisSlots(find.basis)
    plans = try PlanOfRegionSlots(municipal: find.regioplan, regional: find.regionalPlan)
    let answers = LinkedAnswers(instrument: instrument, find: find, verbanden: try Verbanden.load())
    answersOfAnkerpunten = try instrument.ankerpunten.map { ankerpunt throws(CatalogueFault) in
      try answers.answers(ofAnkerpunt: ankerpunt.name)
    }
    duties = try WettelijkeTaken.load().all.map { taak throws(CatalogueFault) in
      try Duty(taak, answers: answers)
    }
  }
}

/// Finds questions in the parts of a dossier.
struct PartFinder {
  let stappen: SlotFinder
  let basis: SlotFinder
  let preventiescan: SlotFinder
  let monitor: SlotFinder
  let regioplan: SlotFinder
  let regionalPlan: SlotFinder

  init(_ form: Form) throws(CatalogueFault) {
    let lists = PartLists(form)
    stappen = try SlotFinder(of: lists.stappen, in: form)
    basis = try SlotFinder(of: lists.basis, in: form)
    preventiescan = try SlotFinder(of: lists.preventiescan, in: form)
    monitor = try SlotFinder(of: lists.monitor, in: form)
    regioplan = try SlotFinder(of: lists.regioplan, in: form)
    regionalPlan = try SlotFinder(of: lists.regionalPlan, in: form)
  }
}

extension SlotFinder {
  private static let file = "onderdelen.json"

  /// A finder in a list or part.
  init(of list: Int?, in form: Form) throws(CatalogueFault) {
    guard let list else {
      throw CatalogueFault(file: Self.file, line: 1, column: 1, message: "a part is missing")
    }
    self.init(form: form.lists[list].form, file: Self.file)
  }

  /// A finder in a list within this form, with the slot of the list.
  func list(_ name: String) throws(CatalogueFault) -> (slot: Int, find: SlotFinder) {
    let slot: Int = try list(name)
    return (slot, SlotFinder(form: form.lists[slot].form, file: file))
  }
}
