/// The priorities of one dossier on their way into a calendar.
struct CalendarPlan {
  let builder: CalendarBuilder
  let dossier: Dossier
  /// What every UID begins with.
  let subject: String
  /// The name of the municipality or region.
  let name: String
  let today: Day?

  private var slots: CalendarSlots { builder.slots }
  private var plan: PlanSlots { builder.instrument.plan }

  /// What a priority gives: its target date, its evaluation and its actions, as far as they are filled in.
  func entries(_ priority: Record) -> [CalendarEntry] {
    let actions = priority.lists[slots.actions].flatMap { entries($0, of: priority) }
    return [target(priority), evaluation(priority)].compactMap(\.self) + actions
  }

  private func target(_ priority: Record) -> CalendarEntry? {
    event(
      of: priority,
      on: plan.beoogdeDatumGereed,
      isDone: priority[plan.datumGereed] != nil,
      words: (open: slots.plan.entries[plan.beoogdeDatumGereed.index].field.label, done: "Gereed"),
      result: [plan.datumGereed.index]
    )
  }

  private func evaluation(_ priority: Record) -> CalendarEntry? {
    event(
      of: priority,
      on: slots.planned,
      isDone: priority[plan.datumEvaluatie] != nil || priority[plan.evaluatie] != nil,
      words: (open: "Evaluatie", done: "Geëvalueerd"),
      result: [plan.datumEvaluatie.index, plan.evaluatie.index]
    )
  }

  /// An event on the day that a question of a priority asks for; nil while it is unanswered.
  ///
  /// - Parameter result: the questions that say how it went.
  private func event(
    of priority: Record,
    on slot: Slot<Day>,
    isDone: Bool,
    words: (open: String, done: String),
    result: [Int]
  ) -> CalendarEntry? {
    guard let day = priority[slot] else { return nil }
    let state: CalendarEntry.State = isDone ? .done : .open
    let shown =
      [plan.doel, plan.beoogdResultaat, plan.uitvoerende, plan.verantwoordelijke].map(\.index) + result
    let details = shown.compactMap { detail(slots.plan.entries[$0].field, priority.answers[$0]) }
    return CalendarEntry(
      uid: uid([priority.id ?? "", slots.plan.entries[slot.index].field.name], .event),
      kind: .event,
      day: day,
      state: state,
      summary: "\(isDone ? words.done : words.open): \(topic(of: priority)) (\(name))",
      details: details + closing,
      categories: ["Voorzorg", topic(of: priority)],
      persons: NamedPersons.names(in: [priority[plan.uitvoerende], priority[plan.verantwoordelijke]]),
      isReminding: reminds(day, state)
    )
  }

  /// An action as a task to tick off and, when it has a day, as an event as well: programs that know no tasks would
  /// leave it out.
  private func entries(_ action: Record, of priority: Record) -> [CalendarEntry] {
    let day = action[slots.due]
    guard day != nil || action[slots.what] != nil else { return [] }
    let kinds: [CalendarEntry.Kind] = day == nil ? [.task] : [.event, .task]
    let state: CalendarEntry.State = action[slots.isDone].map { $0 ? .done : .open } ?? .unanswered
    let what = action[slots.what] ?? "nog niet omschreven"
    let own = [slots.what.index, slots.who.index, slots.due.index].compactMap {
      detail(slots.action.entries[$0].field, action.answers[$0])
    }
    let goal = detail(slots.plan.entries[plan.doel.index].field, priority.answers[plan.doel.index])
    return kinds.map { kind in
      CalendarEntry(
        uid: uid([priority.id ?? "", "actieregels", action.id ?? "", "gereedOp"], kind),
        kind: kind,
        day: day,
        state: state,
        summary: "\(state == .done ? "Klaar" : "Actie"): \(CalendarText.heading(what)) (\(name))",
        details: own + ["Hoort bij: \(topic(of: priority))"] + [goal].compactMap(\.self) + closing,
        categories: ["Voorzorg", topic(of: priority)],
        persons: NamedPersons.names(in: [action[slots.who]]),
        isReminding: day.map { reminds($0, state) } ?? false
      )
    }
  }

  private func uid(_ question: [String], _ kind: CalendarEntry.Kind) -> String {
    CalendarIdentity.uid(subject: subject, ["implementatieplan"] + question, kind: kind)
  }

  /// The ankerpunt of a priority.
  private func topic(of priority: Record) -> String {
    let ankerpunt = priority[plan.ankerpunt].flatMap(builder.instrument.ankerpunt(named:))
    return ankerpunt?.title ?? "prioriteit zonder ankerpunt"
  }

  private func reminds(_ day: Day, _ state: CalendarEntry.State) -> Bool {
    state != .done && today.map { day >= $0 } ?? true
  }

  private func detail(_ field: Field, _ answer: Answer?) -> String? {
    answer.map {
      "\(field.label)\(field.isAdded ? " (toegevoegd)" : ""): \(AnswerWording.short($0, to: field))"
    }
  }

  /// What every entry ends with: where it comes from, and how sure it is.
  private var closing: [String] {
    let instrument = builder.instrument
    let subject = dossier.subject == .gemeente ? "Gemeente" : "Regio"
    return ["\(subject): \(name)", "Status van het plan: \(dossier.status(instrument).rawValue)"]
  }
}
