extension Report {
  /// What the first steps produce: mission, vision and goals, the partners, figures and stories.
  var basis: Document.Section {
    chapter(.basis) { sheet, section in
      section.blocks = sheet.form.entries.indices.map(sheet.block)
      for (slot, list) in sheet.form.lists.enumerated() {
        section.sections.append(listSection(ofList: slot, named: list.name, sheet))
      }
    }
  }

  /// What a list of it holds.
  func listSection(ofList slot: Int, named name: String, _ sheet: AnswerSheet) -> Document.Section {
    switch name {
    case "kerncoalitie":
      table(ofList: slot, sheet, id: name, title: "Kerncoalitie", caption: "Wie er meedoen")
    case "cijfers": cijfers(slot, sheet)
    case "verhalen": verhalen(slot, sheet)
    default:
      table(ofList: slot, sheet, id: name, title: sheet.form.lists[slot].itemName, caption: "Wat is ingevuld")
    }
  }

  private func table(
    ofList slot: Int,
    _ sheet: AnswerSheet,
    id: String,
    title: String,
    caption: String,
    alarms: [String: String] = [:],
    where isAlarming: (Record) -> Bool = { _ in true }
  ) -> Document.Section {
    let isEmpty = sheet.record.lists[slot].isEmpty
    return Document.Section(
      id: id,
      title: [.own(title)],
      blocks: isEmpty
        ? [.paragraph([.own("Nog niets ingevuld.")])]
        : [.table(sheet.table(ofList: slot, caption: caption, alarms: alarms, where: isAlarming))]
    )
  }

  /// The figures; a reader must see which of them cannot be traced.
  private func cijfers(_ slot: Int, _ sheet: AnswerSheet) -> Document.Section {
    let alarms = ["bron": "zonder bron", "datum": "zonder datum"]
    var section = table(
      ofList: slot,
      sheet,
      id: "cijfers",
      title: "Cijfers",
      caption: "Wat is geteld",
      alarms: alarms,
      where: { isNumbered($0, sheet.form.lists[slot].form) }
    )
    let form = sheet.form.lists[slot].form
    let traces = alarms.keys.compactMap(form.slot)
    let untraced = sheet.record.lists[slot].filter { record in
      isNumbered(record, form) && traces.contains { record.answers[$0] == nil }
    }
    guard !untraced.isEmpty else { return section }
    let count = untraced.count == 1 ? "1 cijfer heeft" : "\(untraced.count) cijfers hebben"
    let sentence = "\(count) geen bron of geen datum en \(untraced.count == 1 ? "is" : "zijn") zo gemerkt."
    section.blocks.append(
      .paragraph([.own("\(sentence) Wie zo’n cijfer overneemt, kan niet nagaan waar het vandaan komt.")])
    )
    return section
  }

  /// Whether a figure has a number: of what nobody knows or filled in there is nothing to trace, as in V274.
  private func isNumbered(_ record: Record, _ form: Form) -> Bool {
    if case .number? = form.slot(of: "aantal").flatMap({ record.answers[$0] }) { true } else { false }
  }

  /// The stories, each with whose consent; one without stands out, for it may not be passed on.
  ///
  /// - Parameter onlyWithConsent: whether one without is left out and counted.
  func verhalen(_ slot: Int, _ sheet: AnswerSheet, onlyWithConsent: Bool = false) -> Document.Section {
    var section = Document.Section(id: "verhalen", title: [.own("Verhalen")])
    let consent = sheet.form.lists[slot].form.slot(of: "toestemming")
    section.sections = sheet.entries(ofList: slot).enumerated().compactMap { index, entry in
      var story = Document.Section(id: "verhaal-\(index + 1)", title: [.own("Verhaal \(index + 1)")])
      let words = consent.flatMap { entry[$0] }.map(AnswerWording.plain)
      if !Consent.isGiven(words) {
        if onlyWithConsent { return nil }
        story.blocks.append(
          .paragraph([
            .strong("Zonder toestemming"),
            .own(": er staat niet wie goed vond dat dit verhaal wordt verteld. Geef het zo niet door."),
          ])
        )
      }
      story.blocks += entry.form.entries.indices.map(entry.block)
      return story
    }
    if section.sections.isEmpty { section.blocks = [.paragraph([.own("Nog niets ingevuld.")])] }
    let count = sheet.record.lists[slot].count - section.sections.count
    if count > 0 {
      let stories = count == 1 ? "1 verhaal staat" : "\(count) verhalen staan"
      let sentence = "\(stories) hier niet, omdat niet is ingevuld dat er toestemming is."
      section.blocks = [.paragraph([.own(sentence)])]
    }
    return section
  }
}
