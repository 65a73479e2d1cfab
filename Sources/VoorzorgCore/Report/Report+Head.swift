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
      rows.append([.own(entry.field.label), .typed(AnswerWording.short(answer, to: entry.field))])
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
    if !people.isEmpty {
      let form = instrument.form.lists[instrument.head.invullers].form
      section.blocks.append(
        .table(
          Document.Table(
            caption: "Ingevuld door",
            columns: form.entries.map(\.field.label),
            rows: people.map { person in
              person.answers.map { answer in answer.map { .typed(AnswerWording.plain($0)) } ?? .own("") }
            }
          )
        )
      )
    }
    return section
  }

  /// The head in one line, for a report of one page.
  var headLine: Document.Section {
    let head = instrument.head
    var line: [Document.Inline] = [.own("Stand van zaken")]
    if let day = dossier.record[head.peildatum] { line[0] = .own("Stand van \(day.dutch)") }
    line.append(.own(" · status \(status.rawValue)"))
    let names = ["portefeuillehouder", "steller", "zaaknummer"]
    for entry in instrument.form.entries where entry.part == .kop && names.contains(entry.field.name) {
      guard let slot = instrument.form.slot(of: entry.path), let answer = dossier.record.answers[slot] else {
        continue
      }
      line += [.own(" · \(entry.field.label.lowercased()): "), .typed(AnswerWording.plain(answer))]
    }
    return Document.Section(id: "kop", title: [.own("Dossier")], blocks: [.paragraph(line)])
  }

  /// What the reader must know about the answers.
  func remarks(_ findings: [Finding]) -> Document.Section {
    var section = Document.Section(id: "aandachtspunten", title: [.own("Aandachtspunten")])
    guard !findings.isEmpty else {
      section.blocks = [.paragraph([.own("De controle vond geen fouten en geen waarschuwingen.")])]
      return section
    }
    section.blocks = [
      .list(
        findings.map { finding in
          [.strong(finding.severity.rawValue), .own(": "), .typed(finding.message)]
            + (finding.place.question.flatMap(place).map { [.own(" ("), .typed($0), .own(")")] } ?? [])
        }
      )
    ]
    return section
  }

  /// Where a question stands, in words: a reader of the report has no use for its name in the file.
  private func place(of question: String) -> String? {
    let parts = question.split(separator: ".").map(String.init)
    switch (parts.first, parts.count) {
    case ("voorzorgscan", 3...):
      return instrument.ankerpunt(named: parts[1]).map { "ankerpunt \($0.number), \($0.title)" }
    case ("implementatieplan", 3...):
      let label = instrument.planFields.first { $0.name == parts[2] }?.label
      return ["prioriteit \(parts[1])", label].compactMap(\.self).joined(separator: ", ")
    default:
      return instrument.form.slot(of: question).map { instrument.form.entries[$0].field.label }
    }
  }

  /// Where the questions come from.
  var sources: Document.Section {
    var section = Document.Section(id: "bronnen", title: [.own("Bronnen")])
    let used = instrument.documents.filter { $0.id == "S0" }
    section.blocks = [
      .paragraph([
        .own("De vragen komen uit het formulier van deze uitgave. "),
        .own("Wat met (toegevoegd) is gemerkt, staat daar niet in en is een vraag van voorzorg zelf."),
      ]),
      .list(
        used.map { document in
          [
            .own(
              [document.publisher, "(\(document.year)).", document.title].compactMap(\.self).joined(
                separator: " "
              )
            )
          ]
        }
      ),
    ]
    return section
  }
}
