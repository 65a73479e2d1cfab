extension Report {
  /// The answers that no question of this version takes, as they were.
  var vervallen: Document.Section {
    let all = dossier.vervallen.map { (heading: headingOfVervallen($0.vraag), answer: $0) }
    var headings: [String] = []
    for (heading, _) in all where !headings.contains(heading) { headings.append(heading) }
    var section = Document.Section(id: "vervallen", title: [.own("Vervallen vragen")])
    section.blocks = [
      .paragraph([
        .own(
          "Deze antwoorden horen bij vragen die er niet meer zijn, of pasten niet meer bij de vraag. "
            + "Ze tellen niet mee in de rest van dit rapport."
        )
      ])
    ]
    section.sections = headings.enumerated().map { index, heading in
      var group = Document.Section(id: "vervallen-\(index + 1)", title: [.typed(heading)])
      group.blocks = [table(of: all.filter { $0.heading == heading }.map(\.answer))]
      return group
    }
    return section
  }

  private func table(of answers: [Vervallen]) -> Document.Block {
    let saysWho = answers.contains { !$0.door.isEmpty }
    return .table(
      Document.Table(
        caption: "Antwoorden zonder vraag",
        columns: ["Vraag", "Versie", "Antwoord"] + (saysWho ? ["Van"] : []),
        rows: answers.map { one in
          let who: [Document.Inline] = saysWho ? [.typed(one.door.joined(separator: ", "))] : []
          return [.typed(one.label), .typed(one.versie), .typed(one.antwoord.words)] + who
        }
      )
    )
  }

  /// What the questions around it are called now; the name itself where nothing of it is known any more.
  private func headingOfVervallen(_ name: String) -> String {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else { return Part.kop.title }
    let inner = parts.dropFirst().dropLast().joined(separator: " ")
    let rest = parts.dropFirst(2).dropLast().joined(separator: " ")
    if parts[0] == "voorzorgscan", let ankerpunt = instrument.ankerpunt(named: parts[1]) {
      return "Ankerpunt \(ankerpunt.number), \(ankerpunt.title)"
    }
    if parts[0] == instrument.form.lists[instrument.plan.list].name,
      let index = dossier.priorities(instrument).firstIndex(where: { $0.id == parts[1] })
    {
      let priority = dossier.priorities(instrument)[index]
      let title = priority[instrument.plan.ankerpunt].flatMap(instrument.ankerpunt(named:))?.title
      return words("Prioriteit \(index + 1)", title ?? "", rest)
    }
    let part = Part.allCases.first { $0.key == parts[0] }
    return words(part?.title ?? parts[0], inner)
  }

  private func words(_ words: String...) -> String {
    words.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension OpenPunt.Waarde {
  /// The value in words, apart from any question: a choice and a day as they stand in the file.
  public var words: String {
    switch self {
    case .leeg: "geen antwoord"
    case .jaNee(let value): value ? "ja" : "nee"
    case .tekst(let text): text
    case .getal(let number): "\(number)"
    case .volgorde(let ids): ids.joined(separator: ", ")
    }
  }
}
