// The quick wins in counts and in words, and the further actions in counts (S2, hoofdstuk 5).
extension RegionDocument {
  var slagen: Document.Section {
    var section = Document.Section(id: "slagen", title: [.own("Snellere slagen")])
    guard gemeenten.contains(where: { !$0.slagen.isEmpty }) else {
      section.blocks = [
        .paragraph([.own("Nog geen gemeente antwoordde op de snellere slagen van het regioplan.")])
      ]
      return section
    }
    let counts = overview.tally.slagen(in: overview.groups[0], overview.slots)
    section.blocks = [
      .list(ShareInWords.rules.map { [.own($0)] }), .paragraph([.own(sourceRule)]),
    ]
    var first = 0
    section.sections = plan.pijlers.map { pijler in
      let own = Array(zip(pijler.slagen, counts[first..<(first + pijler.slagen.count)]))
      first += pijler.slagen.count
      return Document.Section(
        id: pijler.name,
        title: [.own(title(of: pijler))],
        blocks: own.isEmpty
          ? [.paragraph([.own(pijler.withoutSlagen?.text ?? "")])]
          : [.table(numbers(own)), .table(words(own))]
      )
    }
    return section
  }

  private var sourceRule: String {
    "Ernaast staat wat de bron zegt over de regio \(plan.example.region) in \(plan.example.year). De bron geeft daarbij "
      + "alleen woorden en geen aantallen, en zegt niet waar die woorden voor staan. Het zijn andere gemeenten in een "
      + "ander jaar: tel het niet bij elkaar. De namen van de pijlers zijn die van \(plan.example.year)."
  }

  private func numbers(_ slagen: [(Regioplan.Slag, RegionSlagCounts)]) -> Document.Table {
    Document.Table(
      caption: "Hoeveel gemeenten wat antwoordden",
      columns: ["Snellere slag"] + SlagReply.allCases.map(\.column),
      rows: slagen.map { slag, counts in
        [.own(title(of: slag))] + SlagReply.allCases.map { .own("\(counts[$0])") }
      }
    )
  }

  private func words(_ slagen: [(Regioplan.Slag, RegionSlagCounts)]) -> Document.Table {
    Document.Table(
      caption: "In woorden",
      columns: [
        "Snellere slag", "Deze gemeenten (eigen regel)",
        "Regio \(plan.example.region), \(plan.example.year) (bron)",
      ],
      rows: slagen.map { slag, counts in [.own(title(of: slag)), .own(counts.sentence), .own(told(slag))] }
    )
  }

  private func title(of slag: Regioplan.Slag) -> String { "\(slag.number) \(slag.entry.heading.text)" }

  /// What the source tells of the region of then.
  private func told(_ slag: Regioplan.Slag) -> String {
    let answers = slag.answers.map { answer in
      let choices = answer.choices.compactMap { plan.answers.choice(named: $0)?.title }
      return "\(answer.who): \(choices.joined(separator: " of "))"
    }
    return answers.joined(separator: "; ").capitalizedWord
  }
}

extension RegionDocument {
  var planActies: Document.Section {
    var section = Document.Section(id: "acties", title: [.own("Aanvullende acties")])
    guard gemeenten.contains(where: { !$0.planActies.isEmpty }) else {
      section.blocks = [
        .paragraph([.own("Nog geen gemeente antwoordde op de aanvullende acties van het regioplan.")])
      ]
      return section
    }
    let counts = overview.tally.planActies(in: overview.groups[0], overview.slots)
    section.blocks = [
      .paragraph([
        .own(
          "Hoeveel gemeenten een actie willen oppakken. De laatste kolom zegt met welke groep een actie veel "
        ),
        .own("gemeen heeft (eigen duiding)."),
      ])
    ]
    var first = 0
    section.sections = plan.pijlers.map { pijler in
      let own = Array(zip(pijler.acties, counts[first..<(first + pijler.acties.count)]))
      first += pijler.acties.count
      let remark = pijler.numberingRemark.map { [Document.Block.paragraph([.own($0.text)])] } ?? []
      return Document.Section(
        id: "acties-\(pijler.name)",
        title: [.own(title(of: pijler))],
        blocks: remark + [.table(actions(own))]
      )
    }
    section.sections.append(
      doubles(Dictionary(zip(plan.acties.map(\.name), counts), uniquingKeysWith: { first, _ in first }))
    )
    return section
  }

  private func actions(_ acties: [(Regioplan.Actie, RegionCounts)]) -> Document.Table {
    Document.Table(
      caption: "Welke acties gemeenten willen",
      columns: ["Actie"] + PijlerCounts.Reply.withoutDeels.map(\.column) + ["Lijkt op"],
      rows: acties.map { actie, counts in
        let groups = plan.doubles.groups(with: actie.name).map(\.title)
        return [.own("\(actie.number) \(actie.entry.heading.text)")]
          + PijlerCounts.Reply.withoutDeels.map { .own("\(counts[$0])") }
          + [.own(groups.isEmpty ? "–" : groups.joined(separator: "; "))]
      }
    )
  }

  /// Which quick wins and actions say much the same: their counts stand side by side, and are not added up.
  private func doubles(_ counts: [String: RegionCounts]) -> Document.Section {
    let table = Document.Table(
      caption: "Slagen en acties die op elkaar lijken (eigen duiding)",
      columns: ["Groep", "Slagen en acties, met hoe vaak gemeenten een actie willen"],
      rows: plan.doubles.groups.map { group in
        let members = group.members.compactMap { name -> String? in
          if let slag = plan.slag(named: name) { return "slag \(title(of: slag))" }
          guard let actie = plan.actie(named: name) else { return nil }
          return "actie \(actie.number) \(actie.entry.heading.text) (\(counts[name]?[.ja] ?? 0) × ja)"
        }
        return [.own(group.title), .own(members.joined(separator: "; "))]
      }
    )
    return Document.Section(
      id: "dubbelingen",
      title: [.own("Wat op elkaar lijkt")],
      blocks: [
        .paragraph([.own(plan.doubles.text)]),
        .paragraph([
          .own("De aantallen zijn niet opgeteld: één gemeente kan bij meer acties ja hebben gezegd.")
        ]),
        .table(table),
      ]
    )
  }
}
