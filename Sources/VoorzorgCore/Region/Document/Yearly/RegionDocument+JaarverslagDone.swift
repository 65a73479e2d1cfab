// What was done in the year: priorities, adoption and work packages.
extension RegionDocument {
  func finished(_ report: Jaarverslag) -> Document.Section {
    let year = report.year.number
    var section = Document.Section(id: "gereed", title: [.own("Wat in \(year) gereed kwam")])
    guard !report.finished.isEmpty else {
      section.blocks = [
        .paragraph([.own("In geen dossier staat een prioriteit die in \(year) gereed kwam.")])
      ]
      return section
    }
    let ankerpunten = instrument.ankerpunten
    let counts = ankerpunten.indices.map { index in report.finished.filter { $0.priority.ankerpunt == index }
    }
    section.blocks = [
      .table(
        Document.Table(
          caption: "Per ankerpunt: hoeveel prioriteiten in \(year) gereed kwamen",
          columns: ["Ankerpunt", "Prioriteiten", "Gemeenten"],
          rows: zip(ankerpunten, counts).filter { !$1.isEmpty }.map { ankerpunt, own in
            [
              .own("\(ankerpunt.number). \(ankerpunt.title)"), .own("\(own.count)"),
              .own("\(Set(own.map(\.place)).count)"),
            ]
          }
        )
      )
    ]
    let without = counts.count(where: \.isEmpty)
    if without > 0 {
      let rest = Enumeration.count(without, "ander ankerpunt", "andere ankerpunten")
      section.blocks.append(.paragraph([.own("Bij \(rest) kwam in \(year) geen prioriteit gereed.")]))
    }
    section.blocks.append(
      namesEach
        ? .table(
          Document.Table(
            caption: "Welke gemeente wat gereed kreeg",
            columns: ["Ankerpunt", "Gemeente", "Gereed op"],
            rows: report.finished.map { own in
              [
                .own(ankerpunten[own.priority.ankerpunt].title), .typed(gemeenten[own.place].title),
                .own(own.priority.day.dutch),
              ]
            }
          )
        ) : .paragraph([.own(RegionDocument.tooManyHere)])
    )
    return section
  }

  func adoption(_ report: Jaarverslag) -> Document.Section {
    let year = report.year.number
    var section = Document.Section(id: "vaststelling", title: [.own("Vaststelling door de colleges")])
    let until = report.adopted { $0 <= year }
    let rule = Document.Block.paragraph([.own(RegionDocument.adoptionRule)])
    guard namesEach else {
      section.blocks = [.paragraph([.own(RegionDocument.tooManyHere)]), rule]
      return section
    }
    section.blocks =
      until.isEmpty
      ? [
        .paragraph([
          .own(RegionDocument.nobodyAdopted(until: year))
        ])
      ]
      : [
        .table(
          Document.Table(
            caption: "Welke colleges het regioplan tot en met \(year) vaststelden",
            columns: ["Gemeente", "Vastgesteld op"],
            rows: until.map(row)
          )
        )
      ]
    let rest: [(String, [RegionContribution])] = [
      ("Na \(year) vastgesteld", overview.gemeenten(at: report.adopted { $0 > year }.map(\.place))),
      ("Geen dag ingevuld", gemeenten.filter { $0.vastgesteldOp == nil }),
    ]
    for (title, own) in rest where !own.isEmpty {
      section.blocks.append(.paragraph([.own("\(title): "), RegionDocument.names(own), .own(".")]))
    }
    section.blocks.append(rule)
    return section
  }

  func packages(_ report: Jaarverslag) -> Document.Section {
    var section = Document.Section(id: "werkpakketten", title: [.own("Werkpakketten van de regio")])
    let regions = overview.regions
    guard !regions.isEmpty else {
      section.blocks = [RegionDocument.noRegion("hoe ver de werkpakketten zijn")]
      return section
    }
    section.blocks = regions.flatMap { region -> [Document.Block] in
      let packages = region.plan?.werkpakketten ?? []
      let day =
        region.peildatum.map { "op \($0.dutch)" } ?? "in het dossier van de regio, dat geen peildatum heeft"
      let name: [Document.Block] =
        regions.count > 1 ? [.paragraph([.own("Regio "), title(of: region), .own(":")])] : []
      guard !packages.isEmpty else {
        return name + [.paragraph([.own("De regio vulde nog geen werkpakket in.")])]
      }
      let table = Document.Table(
        caption: "Hoe ver de werkpakketten zijn, \(day)",
        columns: ["Werkpakket", "Stand", "Projectleider", "Gemeenten die meedoen"],
        rows: packages.map { package in
          [
            package.naam.map(Document.Inline.typed) ?? .own("Werkpakket zonder naam"),
            .own(Werkpakketstand.title(package.stand)),
            package.projectleider.map(Document.Inline.typed) ?? .own(RegionDocument.open),
            package.deelnemers.map { .typed(AnswerWording.row($0)) } ?? .own(RegionDocument.open),
          ]
        }
      )
      return name + [.table(table)]
    }
    return section
  }
}
