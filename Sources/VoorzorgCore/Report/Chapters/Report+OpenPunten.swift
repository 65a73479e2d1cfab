extension Report {
  /// What contributors differ about, with who said what.
  ///
  /// - Parameter withOutcome: whether there is room under each point to write down what was agreed on.
  func openPunten(withOutcome: Bool = false) -> Document.Section {
    var section = Document.Section(id: "open-punten", title: [.own("Open punten")])
    let count = dossier.openPunten.count
    guard count > 0 else {
      section.blocks = [.paragraph([.own("Er zijn geen open punten: niemand zegt iets anders.")])]
      return section
    }
    section.blocks = [
      .paragraph([
        .own(count == 1 ? "Over één punt" : "Over \(count) punten"),
        .own(" staan verschillende antwoorden naast elkaar. Er is nog niets gekozen."),
      ])
    ]
    for punt in dossier.openPunten {
      let words = PointWording(punt, in: dossier, instrument)
      if section.sections.last?.title != [.typed(words.group)] {
        let id = "punt-\(section.sections.count + 1)"
        section.sections.append(Document.Section(id: id, title: [.typed(words.group)]))
      }
      section.sections[section.sections.count - 1].blocks += blocks(punt, words, withOutcome: withOutcome)
    }
    return section
  }

  private func blocks(_ punt: OpenPunt, _ words: PointWording, withOutcome: Bool) -> [Document.Block] {
    let table = Document.Table(
      caption: words.label,
      columns: ["Antwoord", "Van"],
      rows: punt.meningen.map { mening in
        [.typed(words.words(mening.antwoord)), .typed(mening.door.joined(separator: ", "))]
      }
    )
    let outcome: [Document.Block] = [
      .paragraph([.own("Uitkomst: " + String(repeating: ".", count: 60))])
    ]
    return [.table(table)] + (withOutcome ? outcome : [])
  }
}

extension ReportBuilder {
  /// The agenda of a conversation about a dossier: only what people differ about, with room for the outcome.
  public func agenda(_ dossier: Dossier) -> Document {
    let report = Report(dossier, by: self, today: nil)
    var document = report.document("Gespreksagenda")
    document.sections = [report.openPunten(withOutcome: true)]
    document.isBrief = true
    return document
  }
}
