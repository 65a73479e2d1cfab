extension Report {
  /// The scan: an overview, then each ankerpunt with its answers.
  var scan: Document.Section {
    var section = Document.Section(id: "scan", title: [.own("Voorzorgscan")])
    section.blocks = [.picture(ankerpuntenPicture)]
    if monitor.rounds.contains(where: \.isPlaced) {
      section.blocks.append(.paragraph([.own(ColourRule.inShort(monitor.indicatoren.shown))]))
    }
    section.sections = instrument.ankerpunten.indices.map(ankerpuntSection)
    return section
  }

  private func ankerpuntSection(_ index: Int) -> Document.Section {
    var section = ankerpuntSection(index) { _ in true }
    section.blocks += references(ofAnkerpunt: index)
    return section
  }

  /// An ankerpunt with the answers on some of its questions.
  func ankerpuntSection(_ index: Int, where included: (Field) -> Bool) -> Document.Section {
    let ankerpunt = instrument.ankerpunten[index]
    var section = Document.Section(
      id: ankerpunt.name,
      title: [.own("\(ankerpunt.number). \(ankerpunt.title)")]
    )
    section.blocks.reserveCapacity(9)
    // The slots of one ankerpunt lie side by side, in the order of the catalogue.
    let entries = instrument.form.entries
    var slot = instrument.scan[index].aanDeSlag.index
    while slot < entries.count, entries[slot].topic == ankerpunt.title {
      if included(entries[slot].field) {
        section.blocks.append(block(entries[slot], dossier.record.answers[slot], in: nil))
      }
      slot += 1
    }
    return section
  }

  /// A question with its answer.
  func block(
    _ entry: Form.Entry,
    _ answer: Answer?,
    in outer: ListEntry?,
    label: String? = nil
  ) -> Document.Block {
    .answer(
      Document.AnswerBlock(
        position: AnswerPosition(outer: outer, entry: entry),
        ownLabel: label,
        answer: answer,
        isExpected: isExpected(entry.field)
      )
    )
  }
}
