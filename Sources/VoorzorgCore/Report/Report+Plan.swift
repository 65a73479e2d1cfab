extension Report {
  /// The plan: each priority with the fields of the form, in its order.
  var plan: Document.Section {
    var section = Document.Section(id: "plan", title: [.own("Implementatieplan")])
    if priorities.isEmpty {
      section.blocks = [.paragraph([.own("Het plan heeft nog geen prioriteiten.")])]
    }
    section.sections = priorities.enumerated().map { index, priority in prioritySection(index, priority) }
    return section
  }

  private func prioritySection(_ index: Int, _ priority: Record) -> Document.Section {
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
    for (slot, list) in form.lists.enumerated() where !priority.lists[slot].isEmpty {
      section.blocks.append(.table(table(list, priority.lists[slot])))
    }
    return section
  }

  private func table(_ list: Form.List, _ records: [Record]) -> Document.Table {
    Document.Table(
      caption: "\(list.itemName)s (toegevoegd)",
      columns: list.form.entries.map(\.field.label),
      rows: records.map { record in
        record.answers.enumerated().map { slot, answer in
          answer.map { .typed(AnswerWording.short($0, to: list.form.entries[slot].field)) } ?? .own("")
        }
      }
    )
  }
}
