extension Report {
  /// The plan: each priority with the fields of the form, in its order.
  var plan: Document.Section {
    var section = Document.Section(id: "plan", title: [.own("Implementatieplan")])
    if priorities.isEmpty {
      section.blocks = [.paragraph([.own("Het plan heeft nog geen prioriteiten.")])]
    }
    if let picture = timelinePicture { section.blocks.append(.picture(picture)) }
    section.sections = priorities.enumerated().map { index, priority in prioritySection(index, priority) }
    return section
  }

  /// A priority with all its fields.
  func prioritySection(_ index: Int, _ priority: Record) -> Document.Section {
    let list = instrument.form.lists[instrument.plan.list]
    let form = list.form
    let outer = ListEntry(list: list, index: index)
    var section = Document.Section(
      id: priority.id ?? "prioriteit-\(index + 1)",
      title: [
        .own("Prioriteit \(index + 1): \(ankerpunt(ofPriority: index)?.title ?? "nog zonder ankerpunt")")
      ]
    )
    section.blocks = zip(form.entries, priority.answers).map { entry, answer in
      // The form prints the number of the priority in the label of its ankerpunt.
      let label =
        entry.field.name == "ankerpunt" ? Question.label(entry.field.label, priority: index + 1) : nil
      return block(entry, answer, in: outer, label: label)
    }
    if let ankerpunt = planned[index], let contribution = references.ankerpunten[ankerpunt].contribution {
      section.blocks.append(contribution)
    }
    for (slot, list) in form.lists.enumerated() where !priority.lists[slot].isEmpty {
      section.blocks.append(.table(table(list, priority.lists[slot], in: outer)))
    }
    return section
  }

  private func table(_ list: Form.List, _ records: [Record], in outer: ListEntry) -> Document.Table {
    Document.Table(
      caption: "\(list.itemName)s (toegevoegd)",
      columns: list.form.entries.map(\.field.label),
      rows: cells(list, records, in: outer)
    )
  }

  /// The answers in a list of our own, a row for each entry: nobody misses one.
  func cells(_ list: Form.List, _ records: [Record], in outer: ListEntry?) -> [[Document.Inline]] {
    records.enumerated().map { index, record in
      let place = ListEntry(outer: outer, list: list, index: index)
      return record.answers.enumerated().map { slot, answer in
        .answer(
          Document.AnswerBlock(
            position: AnswerPosition(outer: place, entry: list.form.entries[slot]),
            answer: answer,
            isExpected: false
          )
        )
      }
    }
  }
}
