// The preventiescan: how many municipalities do each action, with the light of the source.
extension RegionDocument {
  var preventiescan: Document.Section {
    var section = Document.Section(id: "preventiescan", title: [.own("Preventiescan")])
    guard gemeenten.contains(where: { !$0.replies.isEmpty }) else {
      section.blocks = [.paragraph([.own("Nog geen gemeente beantwoordde de acties van de preventiescan.")])]
      return section
    }
    let catalogue = overview.slots.pijlers
    let counts = overview.groups.map { overview.tally.actions(in: $0, overview.slots) }
    section.blocks = [
      .table(lights(counts[0])), .list(RegionDocument.rules(catalogue.stoplicht).map { [.own($0)] }),
    ]
    var first = 0
    for pijler in catalogue.pijlers {
      var chapter = Document.Section(id: pijler.name, title: [.own("Pijler \(pijler.title)")])
      for group in pijler.groups {
        let range = first..<(first + group.actions.count)
        chapter.sections.append(part(group, range, counts))
        first = range.upperBound
      }
      section.sections.append(chapter)
    }
    return section
  }

  /// How a light comes about, printed wherever lights are.
  static func rules(_ stoplicht: Stoplicht) -> [String] {
    let bands = stoplicht.bands.map {
      "\($0.name) is \($0.percentages.lowerBound) tot en met \($0.percentages.upperBound) %"
    }
    return [
      "\(stoplicht.description.text) \(bands.joined(separator: "; ").capitalizedWord).",
      "Eigen regel: het percentage is het aantal ja, gedeeld door de gemeenten die ja, deels of nee antwoordden. De bron "
        + "zegt niet waardoor zij deelt.",
      "Eigen regel: afronden op hele procenten, een half naar boven, en dan pas indelen.",
      "Deels telt nooit als ja. Onbekend en niet beantwoord tellen nooit als nee; zij staan apart.",
      "Eén gemeente heeft geen kleur. Antwoordden minder dan twee gemeenten, dan staan er alleen aantallen.",
      "In één regio zijn weinig gemeenten. Eén antwoord kan de kleur al veranderen; kijk dus ook naar de aantallen.",
    ]
  }

  /// How many actions of each part have which light.
  private func lights(_ counts: [RegionCounts]) -> Document.Table {
    let stoplicht = overview.slots.pijlers.stoplicht
    var first = 0
    let rows = overview.slots.pijlers.groups.map { group -> [Document.Inline] in
      let own = counts[first..<(first + group.actions.count)]
      first += group.actions.count
      let bands = own.map { $0.band(stoplicht)?.name }
      let numbers =
        stoplicht.bands.map { band in bands.count { $0 == band.name } } + [bands.count { $0 == nil }]
      return [.own("\(group.number). \(group.title)")] + numbers.map { .own("\($0)") }
    }
    return Document.Table(
      caption: "Hoeveel acties welke kleur hebben, over alle gemeenten",
      columns: ["Onderdeel"] + stoplicht.bands.map { $0.name.capitalizedWord } + ["Geen kleur"],
      rows: rows
    )
  }

  private func part(
    _ group: Actiegroep,
    _ range: Range<Int>,
    _ counts: [[RegionCounts]]
  ) -> Document.Section {
    let actions = zip(range, group.actions)
    let whole = Document.Table(
      caption: "Antwoorden van alle gemeenten",
      columns: ["Actie"] + PijlerCounts.Reply.allCases.map(\.column) + ["Stoplicht"],
      rows: actions.map { index, action in
        let own = counts[0][index]
        return [.own(action.text)] + PijlerCounts.Reply.allCases.map { .own("\(own[$0])") } + [
          .own(own.light(overview.slots.pijlers.stoplicht))
        ]
      }
    )
    return Document.Section(
      id: group.name,
      title: [.own("\(group.number). \(group.title)")],
      blocks: [.table(whole)] + split(group, range, counts)
    )
  }

  /// What each group answered, in pieces that fit on paper.
  private func split(
    _ group: Actiegroep,
    _ range: Range<Int>,
    _ counts: [[RegionCounts]]
  ) -> [Document.Block] {
    let groups = Array(zip(overview.groups, counts).dropFirst())
    let most = 4
    return stride(from: 0, to: groups.count, by: most).map { start in
      let part = groups.dropFirst(start).prefix(most)
      return .table(
        Document.Table(
          caption: "Per groep: hoeveel gemeenten ja antwoordden" + (start == 0 ? "" : ", vervolg"),
          columns: ["Actie"] + part.map { $0.0.title.capitalizedWord },
          rows: zip(range, group.actions).map { index, action in
            [.own(action.text)] + part.map { .own(share($0.1[index])) }
          }
        )
      )
    }
  }

  private func share(_ counts: RegionCounts) -> String {
    counts.known == 0
      ? "–" : "\(counts[.ja]) van \(counts.known): \(counts.light(overview.slots.pijlers.stoplicht))"
  }
}

extension String {
  /// The text with a capital.
  var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
