/// Where a municipality has its answers for the regional plan.
struct RegioplanLayout: Sendable {
  /// The eight quick wins.
  let slagen: AnswerRows
  /// The further actions, by pijler as it is called in the plan.
  let acties: [(title: String, rows: AnswerRows)]
  /// The means; nil where the catalogue asks for none.
  let middelen: Int?
  /// The other lists.
  let lists: [Int]
  /// What else is asked.
  let loose: [Int]

  init(_ form: Form) {
    let slagen = AnswerRows.all(in: form, under: ["slagen."])
    let acties = AnswerRows.all(in: form, under: ["acties."])
    self.slagen = slagen[0]
    self.acties = RegioplanLayout.byTopic(acties[0], form)
    middelen = form.list(named: "middelen")
    lists = form.lists.indices.filter { [middelen] in $0 != middelen }
    loose = form.loose(among: Array(form.entries.indices), beside: slagen + acties)
  }

  private static func byTopic(_ rows: AnswerRows, _ form: Form) -> [(title: String, rows: AnswerRows)] {
    var topics: [(title: String, rows: [AnswerRows.Row])] = []
    for row in rows.rows {
      let topic = form.entries[row.slots[0]].topic
      if topics.last?.title != topic { topics.append((topic, [])) }
      topics[topics.count - 1].rows.append(row)
    }
    return topics.map { ($0.title, rows.only($0.rows)) }
  }
}

/// Where a region has its answers for its plan.
struct RegiodossierLayout: Sendable {
  /// The seven core aspects.
  let kernaspecten: AnswerRows
  /// What else is asked.
  let loose: [Int]

  init(_ form: Form) {
    let kernaspecten = AnswerRows.all(in: form, under: ["kernaspecten."])
    self.kernaspecten = kernaspecten[0]
    loose = form.loose(among: Array(form.entries.indices), beside: kernaspecten)
  }
}
