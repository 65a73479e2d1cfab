extension Report {
  /// What a municipality brings into the regional plan; in a dossier of a region, the plan.
  var regioplan: Document.Section {
    chapter(.regioplan) { sheet, section in
      switch dossier.subject {
      case .gemeente: fillRegioplan(sheet, &section)
      case .regio: fillRegiodossier(sheet, &section)
      }
    }
  }

  private func fillRegioplan(_ sheet: AnswerSheet, _ section: inout Document.Section) {
    let layout = layouts.regioplan
    section.blocks = layout.loose.map(sheet.block)
    section.blocks.append(
      .table(
        layout.slagen.table(
          sheet,
          caption: "De snellere slagen",
          columns: (thing: "Snellere slag", answer: "Stand")
        )
      )
    )
    section.sections.append(aanvullendeActies(sheet))
    if let middelen = layout.middelen { section.sections.append(middelenSection(middelen, sheet)) }
    section.sections += layout.lists.flatMap { entries(ofList: $0, sheet) }
  }

  /// The further actions that something was said of; the others are counted.
  private func aanvullendeActies(_ sheet: AnswerSheet) -> Document.Section {
    var section = Document.Section(id: "acties", title: [.own("Aanvullende acties")])
    var count = 0
    var open = 0
    for (title, rows) in layouts.regioplan.acties {
      let unanswered = rows.counts(sheet)[nil] ?? 0
      count += rows.rows.count
      open += unanswered
      guard unanswered < rows.rows.count else { continue }
      section.blocks.append(
        .table(
          rows.table(sheet, caption: title, columns: (thing: "Actie", answer: "Gewenst")) { row in
            sheet[row.slots[0]] != nil
          }
        )
      )
    }
    if open > 0 {
      section.blocks.append(
        .paragraph([.own("Niet beantwoord: \(open) van de \(count) aanvullende acties.")])
      )
    }
    return section
  }

  private func middelenSection(_ slot: Int, _ sheet: AnswerSheet) -> Document.Section {
    var section = Document.Section(id: "middelen", title: [.own("Middelen")])
    guard !sheet.record.lists[slot].isEmpty else {
      section.blocks = [.paragraph([.own("Nog niets ingevuld.")])]
      return section
    }
    section.blocks = [
      .table(sheet.table(ofList: slot, caption: "Middelen per jaar")),
      .paragraph([
        .own(
          "De bedragen zijn niet opgeteld: een bedrag kan voor deze gemeente zijn of voor de hele regio. "
        ),
        .own("Onbekend is geen nee, en niet beantwoord ook niet."),
      ]),
    ]
    return section
  }

  private func fillRegiodossier(_ sheet: AnswerSheet, _ section: inout Document.Section) {
    let layout = layouts.regiodossier
    section.blocks = layout.loose.map(sheet.block)
    section.blocks.append(
      .table(
        layout.kernaspecten.table(
          sheet,
          caption: "De zeven kernaspecten",
          columns: (thing: "Kernaspect", answer: "In het plan")
        )
      )
    )
    section.sections = sheet.form.lists.indices.flatMap { entries(ofList: $0, sheet) }
  }

  /// A section for each entry of a list, with all its questions.
  func entries(ofList slot: Int, _ sheet: AnswerSheet) -> [Document.Section] {
    let list = sheet.form.lists[slot]
    return sheet.entries(ofList: slot).enumerated().map { index, entry in
      var title: [Document.Inline] = [.own("\(list.itemName) \(index + 1)")]
      for topic in list.topicSlots {
        guard let answer = entry[topic] else { continue }
        title += [.own(": "), .typed(AnswerWording.short(answer, to: entry.form.entries[topic].field))]
      }
      return Document.Section(
        id: "\(list.itemName.lowercased())-\(index + 1)",
        title: title,
        blocks: entry.form.entries.indices.map(entry.block)
      )
    }
  }
}
