extension Report {
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
        ?? place(inPart: parts)
    }
  }

  /// The same for a question of a part that may be left alone, such as `basis, cijfer 2, bron`.
  private func place(inPart path: [String]) -> String? {
    var form = instrument.form
    var lists = form.root(for: dossier.subject).lists
    var words: [String] = []
    var rest = path[...]
    while let name = rest.first, let slot = lists.first(where: { form.lists[$0].name == name }) {
      let list = form.lists[slot]
      rest = rest.dropFirst()
      if let part = Part(rawValue: name) { words.append(part.title.lowercasedFirst) }
      if !list.isSingle, let position = rest.popFirst() {
        words.append("\(list.itemName.lowercasedFirst) \(position)")
      }
      form = list.form
      lists = form.root.lists
    }
    guard !words.isEmpty, let slot = form.slot(of: rest.joined(separator: ".")) else { return nil }
    let entry = form.entries[slot]
    if !entry.topic.isEmpty { words.append(entry.topic) }
    return (words + [entry.field.label]).joined(separator: ", ")
  }
}

extension Form.Group {
  /// The slots of the lists directly in it.
  fileprivate var lists: [Int] {
    members.compactMap { if case .list(let slot) = $0 { slot } else { nil } }
  }
}
