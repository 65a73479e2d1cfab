extension Report {
  /// What the report is about, for the head of a file.
  var metadata: [Document.Metadatum] {
    let head = instrument.head
    let facts: [(String, String?)] = [
      (dossier.subject.rawValue, dossier.naam(instrument)),
      ("code", dossier.record[head.code]),
      ("peildatum", dossier.record[head.peildatum]?.description),
      ("status", status.rawValue),
      ("instrument", dossier.instrument),
    ]
    return facts.compactMap { key, value in value.map { Document.Metadatum(key: key, value: $0) } }
  }

  /// The head of the dossier, and who filled it in.
  var head: Document.Section {
    var rows: [[Document.Inline]] = []
    for (slot, entry) in instrument.form.entries.enumerated() where entry.part == .kop {
      guard let answer = dossier.record.answers[slot] else { continue }
      var block = Document.AnswerBlock(
        position: AnswerPosition(outer: nil, entry: entry),
        answer: answer,
        isExpected: false
      )
      // The head has one question with lines: the municipalities of a region, each on its own.
      block.isList = entry.field.kind == .text
      rows.append([.own(entry.field.label), .answer(block)])
    }
    var section = Document.Section(id: "kop", title: [.own("Dossier")])
    if !rows.isEmpty {
      section.blocks.append(
        .table(
          Document.Table(caption: "Gegevens van het dossier", columns: ["Gegeven", "Waarde"], rows: rows)
        )
      )
    }
    let people = dossier.invullers(instrument)
    if rows.isEmpty, people.isEmpty {
      section.blocks = [.paragraph([.own("Over het dossier zelf is nog niets ingevuld.")])]
    }
    if !people.isEmpty {
      let list = instrument.form.lists[instrument.head.invullers]
      section.blocks.append(
        .table(
          Document.Table(
            caption: "Ingevuld door",
            columns: list.form.entries.map(\.field.label),
            rows: cells(list, people, in: nil)
          )
        )
      )
    }
    section.blocks += decisionBlocks()
    return section
  }

  /// The head in one line, for a report of one page.
  var headLine: Document.Section {
    Document.Section(id: "kop", title: [.own("Dossier")], blocks: [.paragraph(standing)] + decisionLines)
  }

  /// Who answers for the dossier, and under which number it is known.
  var responsible: [Document.Metadatum] {
    let names = ["portefeuillehouder", "steller", "zaaknummer"]
    return instrument.form.entries.compactMap { entry in
      guard entry.part == .kop, names.contains(entry.field.name),
        let slot = instrument.form.slot(of: entry.path), let answer = dossier.record.answers[slot]
      else { return nil }
      return Document.Metadatum(key: entry.field.label.lowercased(), value: AnswerWording.plain(answer))
    }
  }

  /// Of which day the dossier is, how far it is, and who answers for it.
  var standing: [Document.Inline] {
    let head = instrument.head
    var line: [Document.Inline] = [.own("Stand van zaken")]
    if let day = dossier.record[head.peildatum] { line[0] = .own("Stand van \(day.dutch)") }
    line.append(.own(" · status \(status.rawValue)"))
    for fact in responsible { line += [.own(" · \(fact.key): "), .typed(fact.value)] }
    return line
  }
}
