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
    guard let day = priority[plan.beoogdeDatumGereed] else { return nil }
    let isDone = priority[plan.datumGereed] != nil
    let label = slots.plan.entries[plan.beoogdeDatumGereed.index].field.label
    return event(
      of: priority,
      uid: CalendarIdentity.uid(
        subject: subject,
        "implementatieplan",
        priority.id ?? "",
        "beoogdeDatumGereed",
        kind: .event
      ),
      on: day,
      state: isDone ? .done : .open,
      called: isDone ? "Gereed" : label,
      details: [
        plan.doel.index, plan.beoogdResultaat.index, plan.uitvoerende.index, plan.verantwoordelijke.index,
        plan.datumGereed.index,
      ]
    )
  }

  private func evaluation(_ priority: Record) -> CalendarEntry? {
    guard let day = priority[slots.planned] else { return nil }
    let isDone = priority[plan.datumEvaluatie] != nil || priority[plan.evaluatie] != nil
    return event(
      of: priority,
      uid: CalendarIdentity.uid(
        subject: subject,
        "implementatieplan",
        priority.id ?? "",
        "evaluatieGepland",
        kind: .event
      ),
      on: day,
      state: isDone ? .done : .open,
      called: isDone ? "Geëvalueerd" : "Evaluatie",
      details: [
        plan.doel.index, plan.beoogdResultaat.index, plan.uitvoerende.index, plan.verantwoordelijke.index,
        plan.datumEvaluatie.index, plan.evaluatie.index,
      ]
    )
  }

  private func event(
    of priority: Record,
    uid: String,
    on day: Day,
    state: CalendarEntry.State,
    called word: String,
    details: [Int]
  ) -> CalendarEntry {
    let details = details.compactMap { detail(slots.plan.entries[$0].field, priority.answers[$0]) }
    return CalendarEntry(
      uid: uid,
      kind: .event,
      day: day,
      state: state,
      summary: "\(word): \(topic(of: priority)) (\(name))",
      details: details + closing,
      categories: ["Voorzorg", topic(of: priority)],
      persons: CalendarPersons.names(in: [priority[plan.uitvoerende], priority[plan.verantwoordelijke]]),
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
        uid: CalendarIdentity.uid(
          subject: subject,
          "implementatieplan",
          priority.id ?? "",
          "actieregels",
          action.id ?? "",
          "gereedOp",
          kind: kind
        ),
        kind: kind,
        day: day,
        state: state,
        summary: "\(state == .done ? "Klaar" : "Actie"): \(CalendarText.heading(what)) (\(name))",
        details: own + ["Hoort bij: \(topic(of: priority))"] + [goal].compactMap(\.self) + closing,
        categories: ["Voorzorg", topic(of: priority)],
        persons: CalendarPersons.names(in: [action[slots.who]]),
        isReminding: day.map { reminds($0, state) } ?? false
      )
    }
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
