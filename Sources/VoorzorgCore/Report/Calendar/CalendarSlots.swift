/// Where a priority and its actions have what a calendar shows.
struct CalendarSlots: Sendable {
  let plan: Form
  let planned: Slot<Day>
  let actions: Int
  let action: Form
  let what: Slot<String>
  let who: Slot<String>
  let due: Slot<Day>
  let isDone: Slot<Bool>

  init(_ instrument: Instrument) throws(CatalogueFault) {
    let file = "ankerpunten.json"
    plan = instrument.form.lists[instrument.plan.list].form
    let find = SlotFinder(form: plan, file: file)
    planned = try find.slot("evaluatieGepland")
    actions = try find.list("actieregels")
    action = plan.lists[actions].form
    let inAction = SlotFinder(form: action, file: file)
    what = try inAction.slot("actie")
    who = try inAction.slot("wie")
    due = try inAction.slot("gereedOp")
    isDone = try inAction.slot("klaar")
  }
}
