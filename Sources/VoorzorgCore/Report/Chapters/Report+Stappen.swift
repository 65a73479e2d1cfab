extension Report {
  /// The seven steps: an overview, then each step with its actions, reflection questions and results.
  var stappen: Document.Section {
    chapter(.stappen) { sheet, section in
      section.blocks = [.table(stappenOverview(sheet))]
      section.sections = layouts.stappen.map { stapSection($0, sheet) }
    }
  }

  /// How far each step is.
  func stappenOverview(_ sheet: AnswerSheet) -> Document.Table {
    Document.Table(
      caption: "De zeven stappen",
      columns: ["Stap", "Stand", "Acties gedaan", "Resultaten bereikt"],
      rows: layouts.stappen.map { step in
        [
          .own(step.title),
          .own(step.stand.map { sheet.cell($0).text } ?? ""),
          .own(share(of: step.acties, sheet)),
          .own(share(of: step.resultaten, sheet)),
        ]
      }
    )
  }

  /// How many of the things are done or reached; those not answered apart, for they are no `nee`.
  private func share(of rows: AnswerRows, _ sheet: AnswerSheet) -> String {
    let counts = rows.counts(sheet)
    let share = "\(counts["ja"] ?? 0) van \(rows.rows.count)"
    let open = counts[nil] ?? 0
    return open == 0 ? share : "\(share); \(open) niet beantwoord"
  }

  private func stapSection(_ step: StapLayout, _ sheet: AnswerSheet) -> Document.Section {
    var section = Document.Section(id: step.name, title: [.own(step.title)])
    guard step.slots.contains(where: { sheet[$0] != nil }) else {
      let counts = "\(step.acties.rows.count) acties, \(step.vragen.count) reflectievragen"
      let sentence = "Niet beantwoord: de stand, \(counts) en \(step.resultaten.rows.count) resultaten."
      section.blocks = [.paragraph([.own(sentence)])]
      return section
    }
    section.blocks = ([step.stand].compactMap(\.self) + step.loose).map(sheet.block)
    section.blocks.append(
      .table(step.acties.table(sheet, caption: "Acties", columns: (thing: "Actie", answer: "Gedaan")))
    )
    section.blocks += reflection(step.vragen, sheet)
    section.blocks.append(
      .table(
        step.resultaten.table(
          sheet,
          caption: "Beoogde resultaten",
          columns: (thing: "Resultaat", answer: "Bereikt")
        )
      )
    )
    return section
  }

  /// The reflection questions that are answered; the others are counted.
  func reflection(_ questions: [Int], _ sheet: AnswerSheet) -> [Document.Block] {
    let answered = questions.filter { sheet[$0] != nil }
    let open = questions.count - answered.count
    guard !answered.isEmpty else {
      return [.paragraph([.own("Reflectievragen: nog geen van de \(open) beantwoord.")])]
    }
    var blocks = [.paragraph([.own("Reflectievragen:")])] + answered.map(sheet.block)
    if open > 0 {
      let verb = open == 1 ? "is" : "zijn"
      let sentence = "Van de \(questions.count) reflectievragen \(verb) er nog \(open) open."
      blocks.append(.paragraph([.own(sentence)]))
    }
    return blocks
  }
}
