/// The tables of a comparison: every difference once, part by part.
struct ComparisonTables {
  let comparison: Comparison
  let voice: ComparisonVoice
  let builder: ReportBuilder

  init(_ comparison: Comparison, voice: ComparisonVoice, builder: ReportBuilder) {
    self.comparison = comparison
    self.voice = voice
    self.builder = builder
  }

  var sections: [Document.Section] {
    [priorities, decisions, openPunten].compactMap(\.self) + Part.allCases.compactMap(section)
      + [findings].compactMap(\.self)
  }

  /// The priorities of both plans by their ids.
  private var priorities: Document.Section? {
    guard !comparison.priorities.isEmpty else { return nil }
    let numbers =
      voice.isSideBySide ? ["Nr. \(voice.old)", "Nr. \(voice.new)"] : ["Nr. toen", "Nr. nu"]
    let table = Document.Table(
      caption: "De prioriteiten, herkend aan hun id",
      columns: ["Prioriteit"] + numbers + ["Beoogd gereed", "Wat anders is"],
      rows: comparison.priorities.map { priority in
        [
          .own(priority.title), .own(priority.oldNumber.map { "\($0)" } ?? "–"),
          .own(priority.newNumber.map { "\($0)" } ?? "–"), .own(target(of: priority)),
          .typed(happened(to: priority)),
        ]
      }
    )
    return Document.Section(id: "prioriteiten", title: [.own("De prioriteiten")], blocks: [.table(table)])
  }

  private func target(of priority: PriorityChange) -> String {
    let (old, new) = priority.target
    if priority.slip != nil, let old, let new {
      return "\(old.dutch)\(voice.isSideBySide ? " / " : " → ")\(new.dutch)"
    }
    return (new ?? old)?.dutch ?? "niet beantwoord"
  }

  private func happened(to priority: PriorityChange) -> String {
    let isShared = priority.oldNumber != nil && priority.newNumber != nil
    var words: [String] = []
    if voice.isSideBySide {
      if !isShared { words.append("alleen bij \(priority.newNumber == nil ? voice.old : voice.new)") }
    } else {
      if priority.oldNumber == nil { words.append("nieuw") }
      if priority.newNumber == nil {
        words.append(priority.finished.old == nil ? "vervallen" : "afgerond en niet meer in het plan")
      }
      if let day = priority.finished.new, priority.isFinished { words.append("gereed op \(day.dutch)") }
      if priority.finished.old != nil, isShared, priority.finished.new == nil {
        words.append("niet meer gereed")
      }
    }
    if priority.isMoved, let old = priority.oldNumber, let new = priority.newNumber {
      words.append(voice.isSideBySide ? "op een andere plek" : "van plek \(old) naar \(new)")
    }
    if let slip = priority.slip {
      let days = Enumeration.count(abs(slip), "dag", "dagen")
      words.append("\(days) \(voice.title(of: slip > 0 ? .later : .eerder))")
    }
    return words.isEmpty ? "–" : words.joined(separator: "; ")
  }

  /// What is different in a part of the dossier; nil when nothing is.
  private func section(_ part: Part) -> Document.Section? {
    var section = Document.Section(id: part.rawValue, title: [.own(part.title)])
    section.blocks = [answers(in: part), entries(in: part)].compactMap(\.self)
    if part == .monitor { section.sections = comparison.levels.compactMap(level) }
    return section.blocks.isEmpty && section.sections.isEmpty ? nil : section
  }

  private func answers(in part: Part) -> Document.Block? {
    let changes = comparison.answers.filter { change in
      change.entry.part == part && !(voice.isSideBySide && SideBySideSummary.isMeaningless(change))
    }
    guard !changes.isEmpty else { return nil }
    return .table(
      Document.Table(
        caption: "Andere antwoorden (\(changes.count))",
        columns: ["Waar", "Vraag", voice.old, voice.new, "Wat anders is"],
        rows: changes.map(row)
      )
    )
  }

  private func row(_ change: AnswerChange) -> [Document.Inline] {
    var cells = [change.old, change.new].map { answer -> Document.Inline in
      answer.map { .typed(AnswerWording.short($0, to: change.entry.field)) } ?? .own("niet beantwoord")
    }
    if case .text(let old) = change.old, case .text(let new) = change.new {
      let difference = TextDifference(old, new)
      cells = [.typed(difference.old), .typed(difference.new)]
    }
    let added = change.entry.field.isAdded ? " (toegevoegd)" : ""
    let place = change.place(by: builder.instrument)
    // Only what an entry of a list is about is somebody's words.
    let isTyped = change.place.map { !$0.list.isSingle } ?? false
    return [isTyped ? .typed(place) : .own(place), .own(change.entry.field.label + added)] + cells
      + [.typed(voice.title(of: change))]
  }

  /// Entries of lists that are new, gone or moved; priorities have a table of their own.
  private func entries(in part: Part) -> Document.Block? {
    let changes = comparison.entries.filter { change in
      change.part == part && !(part == .plan && change.entry.outer == nil)
        && !(voice.isSideBySide && SideBySideSummary.isMeaningless(change.entry))
    }
    guard !changes.isEmpty else { return nil }
    return .table(
      Document.Table(
        caption: "Regels in lijsten (\(changes.count))",
        columns: ["Lijst", "Waar het over gaat", "Wat anders is"],
        rows: changes.map { change in
          let outer = change.entry.outer.flatMap { $0.list.isSingle ? nil : $0 }
          let place = outer.map { "\($0.place(by: builder.instrument)), " } ?? ""
          return [
            .typed(place + (place.isEmpty ? change.entry.itemName : change.entry.itemName.lowercasedFirst)),
            change.entry.topic.map(Document.Inline.typed) ?? .own("niet beantwoord"),
            .typed(title(of: change)),
          ]
        }
      )
    )
  }

  private func title(of change: EntryChange) -> String {
    switch change.kind {
    case .nieuw: voice.isSideBySide ? "alleen bij \(voice.new)" : "nieuw"
    case .vervallen: voice.isSideBySide ? "alleen bij \(voice.old)" : "weggehaald"
    case .verplaatst:
      "van plek \(change.entry.oldPosition ?? 0) naar \(change.entry.newPosition ?? 0)"
    }
  }
}
