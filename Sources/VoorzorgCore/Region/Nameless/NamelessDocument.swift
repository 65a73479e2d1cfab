/// Makes the document of counts without names.
public struct NamelessDocument {
  let region: NamelessRegion
  private let instrument: Instrument

  /// A maker of the document of counts.
  public init(_ region: NamelessRegion, _ instrument: Instrument) {
    self.region = region
    self.instrument = instrument
  }

  /// The document.
  public var document: Document {
    var document = Document(progress: Progress(Dossier(for: instrument), instrument: instrument, today: nil))
    document.title = [.own("Cijfers van een regio, zonder namen")]
    document.metadata = [
      Document.Metadatum(key: "gemeenten", value: "\(region.count)"),
      Document.Metadatum(key: "ondergrens", value: "\(region.floor)"),
    ]
    let parts = NamelessPart.allCases.filter { part in region.tables.contains { $0.part == part } }
    document.sections = [about] + parts.map(section) + [RegionDocument.sources(instrument)]
    return document
  }

  private var about: Document.Section {
    var section = Document.Section(id: "groepen", title: [.own("Over deze cijfers")])
    let years = Enumeration.joined(region.years.map(String.init))
    section.blocks = [
      .paragraph([
        .own("Er tellen "), .strong("\(region.count) gemeenten"), .own(" mee. "),
        .own(
          years.isEmpty
            ? "Geen enkel jaar is bij minstens \(region.floor) gemeenten het jaar van de peildatum."
            : "Het jaar van de peildatum is bij minstens \(region.floor) gemeenten: \(years)."
        ),
      ])
    ]
    section.blocks += RegionDocument.unreadable(region.unreadable)
    section.blocks.append(
      .table(
        Document.Table(
          caption: "De groepen",
          columns: ["Groep", "Gemeenten"],
          rows: region.groups.map { [.own($0.title), .own("\($0.count ?? 0)")] }
        )
      )
    )
    if !region.hidden.isEmpty {
      section.blocks += [
        .paragraph([
          .own("Niet getoond, omdat de groep er niet is, te klein is, of een te kleine groep verraadt:")
        ]),
        .list(region.hidden.map { [.own($0.title)] }),
      ]
    }
    section.sections = [
      Document.Section(
        id: "regels",
        title: [.own("Wat er wel en niet in staat")],
        blocks: [.list(NamelessDocument.rules(floor: region.floor).map { [.own($0)] })]
      )
    ]
    return section
  }

  /// What is left out, and by which rules of our own.
  static func rules(floor: Int) -> [String] {
    [
      "Er staan alleen aantallen gemeenten in. Namen, codes, teksten, bedragen en aantallen inwoners staan er niet in.",
      "Eigen regel: een groep van minder dan \(floor) gemeenten staat er niet apart in. Die gemeenten tellen wel mee in "
        + "het geheel.",
      "Eigen regel: ook een grotere groep staat er niet apart in als u met optellen en aftrekken van groepen uitkomt op "
        + "minder dan \(floor) gemeenten. De grootste groepen gaan voor.",
      "Eigen regel: vulden minder dan \(floor) gemeenten iets in bij de vragen van een tabel, dan staan er geen aantallen. Dat "
        + "geldt ook binnen een groep, en ook als u zo’n aantal met aftrekken krijgt. Dan ontbreekt de groep in die tabel.",
      "Een jaar staat er alleen in als minstens \(floor) gemeenten het hebben.",
      "Het aantal bij een antwoord kan wel klein zijn. Dat één gemeente nee zei, zegt niet welke gemeente dat was.",
      "Gaven alle gemeenten van een groep hetzelfde antwoord, dan staat dat er. Wie weet welke gemeenten meedoen, weet dan "
        + "wat elk van hen antwoordde.",
    ]
  }

  private func section(_ part: NamelessPart) -> Document.Section {
    var section = Document.Section(id: part.rawValue, title: [.own(part.title)])
    for table in region.tables where table.part == part {
      guard let chapter = table.chapter else {
        section.sections.append(self.section(table))
        continue
      }
      if section.sections.last?.id != chapter.name {
        section.sections.append(
          Document.Section(id: chapter.name, title: [.own(chapter.title)], blocks: years(table))
        )
      }
      section.sections[section.sections.count - 1].sections.append(self.section(table))
    }
    // Who reads the numbers first sees what the rules are about.
    let remarks = remarks(on: part)
    if !remarks.isEmpty {
      section.sections.append(
        Document.Section(id: "leeswijzer", title: [.own("Hoe u deze cijfers leest")], blocks: remarks)
      )
    }
    return section
  }

  private func remarks(on part: NamelessPart) -> [Document.Block] {
    switch part {
    case .ankerpunten: [.paragraph([.own(RegionAnkerpunt.rule)])]
    case .preventiescan:
      region.tables.compactMap(\.stoplicht).prefix(1).map { stoplicht in
        .list(RegionDocument.rules(stoplicht).map { [.own($0)] })
      }
    case .regioplan: []
    case .middelen: [.paragraph([.own(NamelessDocument.means)])]
    case .monitor:
      [
        .paragraph([.own(ColourRule.introduction)]),
        .list(ColourRule.sentences(instrument.indicatoren.shown).map { [.own($0)] }),
        .paragraph([.own(ColourRule.newestRound)]),
      ]
    }
  }

  private static let means =
    "Er staan geen bedragen in. Een gemeente kan in één jaar meer middelen noemen, met verschillende antwoorden. Zij telt "
    + "dan bij elk antwoord één keer mee. Onbekend is geen nee, en niet beantwoord ook niet."

  private func years(_ table: NamelessTable) -> [Document.Block] {
    guard let years = table.years, !years.isEmpty else { return [] }
    let list = Enumeration.joined(years.map(String.init))
    return [
      .paragraph([.own("Jaren die bij minstens \(region.floor) gemeenten de nieuwste ronde hebben: \(list).")]
      )
    ]
  }
}
