extension Report {
  /// One page: how many ankerpunten are chosen, and the priorities with goal, person, date and state.
  var summary: Document.Section {
    var section = Document.Section(id: "samenvatting", title: [.own("Samenvatting")], blocks: summaryBlocks)
    if let outside = chosenOutsidePlan({ .typed(dossier.record[$0] ?? "") }) {
      section.blocks += [.paragraph([.own("Wel gekozen, nu niet in het plan:")]), outside]
    }
    return section
  }

  /// The choices and the priorities, where the dossier has them; of a region also how many work packages there are.
  var summaryBlocks: [Document.Block] {
    let blocks = hasScanAndPlan ? summaryOfPlan : [withoutScanAndPlan]
    guard dossier.subject == .regio else { return blocks }
    let count =
      switch werkpakketten.count {
      case 0: "nog geen werkpakketten"
      case 1: "1 werkpakket"
      case let many: "\(many) werkpakketten"
      }
    return blocks + [.paragraph([.own("Het regionale plan heeft \(count).")])]
  }

  private var summaryOfPlan: [Document.Block] {
    return [.paragraph(choiceSentence), priorityOverview]
  }

  /// The priorities in a table, or that there are none yet.
  var priorityOverview: Document.Block {
    priorities.isEmpty
      ? .paragraph([.own("Het plan heeft nog geen prioriteiten.")]) : .table(priorityTable)
  }

  /// The chosen ankerpunten that are in no priority, each with the reason; nil when there is none.
  ///
  /// - Parameter reason: how a reason is shown, from its slot: a summary quotes it, elsewhere it is an answer.
  func chosenOutsidePlan(_ reason: (Slot<String>) -> Document.Inline) -> Document.Block? {
    let outside = dossier.chosenOutsidePlan(instrument)
    guard !outside.isEmpty else { return nil }
    return .list(
      outside.map { index in
        let slot = instrument.scan[index].nietInPlan
        let shown = dossier.record[slot] == nil ? .own("nog zonder reden") : reason(slot)
        return [.strong(instrument.ankerpunten[index].title), .own(": "), shown]
      }
    )
  }

  /// With how many ankerpunten somebody goes to work, and how many priorities there are.
  var choiceSentence: [Document.Inline] {
    let count = instrument.ankerpunten.count
    let no = instrument.ankerpunten.indices.filter { choice($0) == false }.count
    let open = count - progress.chosen - no
    var sentence: [Document.Inline]
    if open == count {
      // Nobody said that the municipality will work on none.
      sentence = [
        .typed(name), .own(" heeft nog bij "), .strong("geen van de \(count) ankerpunten"), .own(" gekozen."),
      ]
    } else {
      sentence = [
        .typed(name), .own(" gaat aan de slag met "),
        .strong("\(progress.chosen) van de \(count) ankerpunten"),
        .own(". Bij \(no) is het antwoord nee"),
        .own(open > 0 ? ", bij \(open) is nog niet gekozen." : "."),
      ]
    }
    if !priorities.isEmpty {
      let finished = progress.finished == 0 ? "" : ", waarvan \(progress.finished) gereed"
      sentence.append(
        .own(
          " Het plan telt \(Enumeration.count(priorities.count, "prioriteit", "prioriteiten"))\(finished)."
        )
      )
    }
    return sentence
  }

  private var priorityTable: Document.Table {
    Document.Table(
      caption: "De prioriteiten",
      columns: ["Nr.", "Ankerpunt", "Doel", "Verantwoordelijke", "Beoogd gereed", "Stand"],
      rows: priorities.indices.map(priorityRow)
    )
  }

  private func priorityRow(_ index: Int) -> [Document.Inline] {
    let plan = instrument.plan
    let priority = priorities[index]
    let missing = Document.Inline.own("nog niet ingevuld")
    let goal = priority[plan.doel].map { Document.Inline.typed(AnswerWording.firstSentence($0)) }
    let owner = priority[plan.verantwoordelijke].map(Document.Inline.typed)
    let target = priority[plan.beoogdeDatumGereed].map { Document.Inline.own($0.dutch) }
    return [
      .own("\(index + 1)"),
      .own(ankerpunt(ofPriority: index)?.title ?? "nog niet gekozen"),
      goal ?? missing,
      owner ?? missing,
      target ?? missing,
      .own(state(of: priority)),
    ]
  }

  /// Whether the municipality will work on an ankerpunt, by its place in the scan.
  func choice(_ index: Int) -> Bool? {
    dossier.record[instrument.scan[index].aanDeSlag]
  }

  /// How far a priority is.
  func state(of priority: Record) -> String {
    let plan = instrument.plan
    if let completed = priority[plan.datumGereed] {
      return priority[plan.evaluatie] == nil ? "gereed op \(completed.dutch)" : "gereed en geëvalueerd"
    }
    if let today, priority.isOverdue(on: today, plan) { return "over tijd" }
    return status == .vastgesteld ? "in uitvoering" : "in voorbereiding"
  }
}
