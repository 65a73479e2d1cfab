// The regional plan: what municipalities say of it, and who does what.
extension RegionDocument {
  var plan: Regioplan { overview.slots.catalogue }

  var regioplan: Document.Section {
    Document.Section(
      id: "regioplan",
      title: [.own("Regioplan")],
      sections: [vaststelling, kernaspecten, slagen, planActies, rollen]
    )
  }

  /// A pijler with the year of its name, and its name of now: `Voorzorg` was another pijler then.
  func title(of pijler: Regioplan.Pijler) -> String {
    let now = pijler.translation.title
    return "Pijler \(pijler.title) "
      + (now == pijler.title ? "(\(plan.example.year) en nu)" : "(\(plan.example.year)), nu \(now)")
  }

  /// What a table about a region has as its title, when there are several.
  func title(of region: RegionContribution) -> Document.Inline { .typed(region.title) }

  /// That nobody handed in a dossier of the region, with what would be in it.
  static func noRegion(_ what: String) -> Document.Block {
    .gap("\(what). Dat staat in het dossier van de regio, en dat is er niet bij.", by: writer)
  }

  /// Who writes what a region leaves open.
  static let writer = "de regiocoördinator"
}

// Which colleges adopted the plan.
extension RegionDocument {
  var vaststelling: Document.Section {
    var section = Document.Section(id: "vaststelling", title: [.own("Vaststelling door de colleges")])
    let adopted = overview.adopted
    section.blocks = [
      .paragraph([.own(adoption(adopted.count))]), .paragraph([.own(RegionDocument.adoptionRule)]),
    ]
    guard !adopted.isEmpty else { return section }
    guard namesEach else {
      section.blocks += [
        .table(adoptedPerYear(adopted.map(\.day))), .paragraph([.own(RegionDocument.tooMany)]),
      ]
      return section
    }
    section.blocks.append(
      .table(
        Document.Table(
          caption: "Welk college het regioplan wanneer vaststelde",
          columns: ["Gemeente", "Vastgesteld op"],
          rows: adopted.map(row)
        )
      )
    )
    let silent = gemeenten.filter { $0.vastgesteldOp == nil }
    if !silent.isEmpty {
      section.blocks.append(
        .paragraph([.own("Geen dag ingevuld: "), RegionDocument.names(silent), .own(".")])
      )
    }
    return section
  }

  /// A municipality with the day on which its college adopted the plan.
  func row(_ adopted: (place: Int, day: Day)) -> [Document.Inline] {
    [.typed(gemeenten[adopted.place].title), .own(adopted.day.dutch)]
  }

  /// How many colleges adopted the plan; who did not say so, did not say no.
  func adoption(_ adopted: Int) -> String {
    let all = gemeenten.count
    guard adopted > 0 else {
      return "Nog in geen dossier staat een dag waarop het college het regioplan vaststelde."
    }
    guard adopted < all else {
      return all == 1
        ? "Het college van de enige gemeente stelde het regioplan vast."
        : "Alle \(all) colleges stelden het regioplan vast."
    }
    let rest = Enumeration.count(all - adopted, "gemeente", "gemeenten")
    return "Van de \(all) colleges \(adopted == 1 ? "stelde" : "stelden") er \(adopted) het regioplan vast. "
      + "Van \(rest) staat er geen dag in het dossier."
  }

  static let adoptionRule =
    "Geen dag wil niet zeggen dat het college het plan niet vaststelde. Besluiten die bij een gemeente zijn vastgelegd, "
    + "gaan over haar eigen scan en plan. Die staan hier niet bij."

  private func adoptedPerYear(_ days: [Day]) -> Document.Table {
    let years = Set(days.map(\.year)).sorted()
    return Document.Table(
      caption: "Hoeveel colleges het regioplan wanneer vaststelden",
      columns: ["Jaar", "Colleges"],
      rows: years.map { year in [.own("\(year)"), .own("\(days.count { $0.year == year })")] }
    )
  }
}
