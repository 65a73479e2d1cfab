// The ankerpunten: who works on them, and who could help whom.
extension RegionDocument {
  var ankerpunten: Document.Section {
    let all = overview.ankerpunten
    var section = Document.Section(id: "ankerpunten", title: [.own("Ankerpunten")])
    guard all.contains(where: \.saysSomething) else {
      section.blocks = [.paragraph([.own("Nog geen gemeente vulde iets in over de ankerpunten.")])]
      return section
    }
    section.blocks = [.table(counts(all))] + nobody(all)
    if namesEach {
      section.sections = [who(all), help(all)]
    } else {
      section.blocks.append(.paragraph([.own(RegionDocument.tooMany)]))
    }
    if gemeenten.contains(where: { !$0.offers.isEmpty }) { section.sections.append(offers(all)) }
    return section
  }

  private func counts(_ all: [RegionAnkerpunt]) -> Document.Table {
    Document.Table(
      caption: "Hoeveel gemeenten met een ankerpunt aan de slag gaan",
      columns: [
        "Ankerpunt", "Ja", "Nee", "Nog niet gekozen", "Beschreef aanbod", "In het plan", "Prioriteit gereed",
      ],
      rows: all.map { row in
        let numbers = [
          row.count { $0.choice == true }, row.count { $0.choice == false }, row.count { $0.choice == nil },
          row.count { $0.contains(.offers) }, row.count { $0.contains(.planned) },
          row.count { $0.contains(.finished) },
        ]
        return [.own(title(of: row))] + numbers.map { .own("\($0)") }
      }
    )
  }

  private func title(of row: RegionAnkerpunt) -> String { "\(row.ankerpunt.number). \(row.ankerpunt.title)" }

  /// Where nobody goes to work; that somebody has not chosen yet is told with it, for that is no `nee`.
  private func nobody(_ all: [RegionAnkerpunt]) -> [Document.Block] {
    let left = all.filter { $0.count { $0.choice == true } == 0 }
    guard !left.isEmpty else {
      return [.paragraph([.own("Met elk ankerpunt gaat minstens één gemeente aan de slag.")])]
    }
    let items = left.map { row -> [Document.Inline] in
      let open = row.count { $0.choice == nil }
      let verb = open == 1 ? "koos" : "kozen"
      let remark = open > 0 ? ": \(open) van de \(gemeenten.count) gemeenten \(verb) nog niet" : ""
      return [.strong(row.ankerpunt.title), .own(remark)]
    }
    return [
      .paragraph([.own("Bij deze ankerpunten zei geen gemeente dat zij aan de slag gaat:")]), .list(items),
    ]
  }

  private func who(_ all: [RegionAnkerpunt]) -> Document.Section {
    let table = Document.Table(
      caption: "Wie met welk ankerpunt aan de slag gaat",
      columns: ["Ankerpunt", "Gaat aan de slag", "Kiest er niet voor", "Koos nog niet"],
      rows: all.map { row in
        [.own(title(of: row))]
          + [true, false, nil].map { RegionDocument.names(row.gemeenten(choosing: $0)) }
      }
    )
    return Document.Section(id: "wie", title: [.own("Wie doet wat")], blocks: [.table(table)])
  }

  private func help(_ all: [RegionAnkerpunt]) -> Document.Section {
    var section = Document.Section(id: "hulp", title: [.own("Wie kan wie helpen")])
    section.blocks = [.paragraph([.own(RegionAnkerpunt.rule)])]
    let matches = all.filter { !$0.seekers.isEmpty }
    guard !matches.isEmpty else {
      section.blocks.append(.paragraph([.own("Volgens deze regel zoekt geen gemeente hulp.")]))
      return section
    }
    section.blocks.append(
      .table(
        Document.Table(
          caption: "Ankerpunten waarbij een gemeente hulp zoekt",
          columns: ["Ankerpunt", "Zoekt hulp", "Kan helpen"],
          rows: matches.map { row in
            [.own(title(of: row)), RegionDocument.names(row.seekers), RegionDocument.names(row.helpers)]
          }
        )
      )
    )
    return section
  }

  /// What is offered, in the words of each municipality; only when texts were asked for.
  private func offers(_ all: [RegionAnkerpunt]) -> Document.Section {
    var section = Document.Section(id: "aanbod", title: [.own("Wat gemeenten al bieden")])
    section.sections = all.map { row in
      let blocks = gemeenten.flatMap { gemeente -> [Document.Block] in
        guard let offer = gemeente.offer(row.index) else { return [] }
        // A list keeps the lines of a text apart in every format.
        let lines = offer.split(whereSeparator: \.isNewline).map { [Document.Inline.typed(String($0))] }
        return [.paragraph([.typed(gemeente.title), .own(":")]), .list(lines)]
      }
      return Document.Section(
        id: row.ankerpunt.name,
        title: [.own(title(of: row))],
        blocks: blocks.isEmpty ? [.paragraph([.own("Geen gemeente beschreef wat zij al biedt.")])] : blocks
      )
    }
    return section
  }
}
