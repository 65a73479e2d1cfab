/// Something that somebody has to do.
struct WorkItem {
  /// What it is.
  let title: Document.Inline
  /// The priority or work package that it belongs to.
  let belongsTo: Document.Inline
  /// The day by which it should be done, for the order.
  let day: Day?
  /// When, in words.
  let when: Document.Inline
  /// How far it is.
  let state: String
  /// Who does it.
  let persons: [String]
  /// Who else has to do with it.
  let others: [String]
  /// What it takes, where that is written out.
  var details: Document.Block?

  /// The row of it in the table of one of those who do it.
  ///
  /// - Parameter key: who that is, as `NamedPersons` compares names; nil where nobody is named.
  func row(for key: String?) -> [Document.Inline] {
    let company = NamedPersons.names(in: persons + others).filter { NamedPersons.key($0) != key }
    let together: Document.Inline = company.isEmpty ? .own("–") : .typed(company.joined(separator: "; "))
    return [title, belongsTo, when, .own(state), together]
  }
}

extension Report {
  /// Everything that somebody has to do: the actions of each priority, the priority itself, and in a region the work
  /// packages.
  var tasks: [WorkItem] {
    prioritySheets.enumerated().flatMap { tasks(ofPriority: $0, $1) }
      + werkpakketten.enumerated().map { task(ofPackage: $0, $1) }
  }

  private func tasks(ofPriority index: Int, _ sheet: AnswerSheet) -> [WorkItem] {
    let slots = instrument.plan
    let priority = priorities[index]
    let executors = NamedPersons.names(in: [priority[slots.uitvoerende]])
    let owners = NamedPersons.names(in: [priority[slots.verantwoordelijke]])
    let actions = sheet.form.list(named: "actieregels").map(sheet.entries) ?? []
    let doers = NamedPersons.names(in: actions.map { $0.text("wie") })
    let name = name(ofPriority: index)
    let lines = actions.map { action in
      let day = action.day("gereedOp")
      return WorkItem(
        title: action.form.slot(of: "actie").map { action.gapCell($0, gap: "actie niet ingevuld") }
          ?? .own("–"),
        belongsTo: name,
        day: day,
        when: .own(day?.dutch ?? "nog geen datum"),
        state: action.done,
        persons: NamedPersons.names(in: [action.text("wie")]),
        others: executors + owners
      )
    }
    func whole(_ title: String, _ persons: [String], _ details: Document.Block? = nil) -> WorkItem {
      WorkItem(
        title: .own(title),
        belongsTo: name,
        day: priority[slots.beoogdeDatumGereed],
        when: .own(moments(priority, sheet)),
        state: state(of: priority),
        persons: persons,
        others: executors + owners + doers,
        details: details
      )
    }
    var needed: Document.Block?
    if priority[slots.acties] != nil {
      var block = sheet.answerBlock(slots.acties.index)
      block.ownLabel = "\(block.field.label) bij \(name.text)"
      needed = .answer(block)
    }
    return lines + [
      whole("Deze prioriteit uitvoeren", executors, needed),
      whole("Verantwoordelijk zijn voor deze prioriteit", owners),
    ]
  }

  /// When a priority should be ready, and when it is looked at again.
  private func moments(_ priority: Record, _ sheet: AnswerSheet) -> String {
    let target = priority[instrument.plan.beoogdeDatumGereed]?.dutch ?? "nog geen datum"
    return sheet.day("evaluatieGepland").map { "\(target); evaluatie op \($0.dutch)" } ?? target
  }

  private func task(ofPackage index: Int, _ sheet: AnswerSheet) -> WorkItem {
    func cell(_ path: String, gap: String) -> Document.Inline {
      guard let slot = sheet.form.slot(of: path) else { return .own(gap) }
      var block = sheet.answerBlock(slot)
      block.gap = gap
      block.isList = true
      return .answer(block)
    }
    let stand = sheet.form.slot(of: "stand").flatMap { slot in
      sheet[slot].map { AnswerWording.short($0, to: sheet.form.entries[slot].field).lowercased() }
    }
    return WorkItem(
      title: .own("Dit werkpakket leiden"),
      belongsTo: cell("naam", gap: "werkpakket \(index + 1)"),
      day: nil,
      when: cell("tijdslijn", gap: "nog geen datum"),
      state: stand ?? "nog niet ingevuld",
      persons: NamedPersons.names(in: [sheet.text("projectleider")]),
      others: [sheet.text("deelnemers").map(AnswerWording.row)].compactMap(\.self)
    )
  }
}

extension AnswerSheet {
  /// The text that answers a question; nil when there is none.
  func text(_ path: String) -> String? {
    if case .text(let text)? = form.slot(of: path).flatMap({ self[$0] }) { text } else { nil }
  }

  /// The day that answers a question; nil when there is none.
  func day(_ path: String) -> Day? {
    if case .date(let day)? = form.slot(of: path).flatMap({ self[$0] }) { day } else { nil }
  }

  /// Whether an action is done; that nobody said so is not the same as no.
  fileprivate var done: String {
    switch form.slot(of: "klaar").flatMap({ self[$0] }) {
    case .yesNo(true): "klaar"
    case .yesNo(false): "niet klaar"
    default: "nog niet ingevuld"
    }
  }
}
