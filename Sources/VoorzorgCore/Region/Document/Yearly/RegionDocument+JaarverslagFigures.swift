// What became of the lights, which means there were, and which yearly reports there are.
extension RegionDocument {
  func lights(_ report: Jaarverslag) -> Document.Section {
    let year = report.year.number
    var section = Document.Section(id: "monitor", title: [.own("Wat veranderde in de monitor")])
    guard !report.changes.isEmpty else {
      section.blocks = [.paragraph([.own(RegionDocument.noRound(in: report))])]
      return section
    }
    section.blocks = [
      .list(YearChanges.rules.map { [.own($0)] }),
      .paragraph([.own(ColourRule.inShort(instrument.indicatoren.shown))]),
    ]
    section.sections = report.changes.map { changes in
      Document.Section(
        id: changes.level.rawValue,
        title: [.own(changes.level.title.capitalizedWord)],
        blocks: [.paragraph([.own(rounds(changes, year))])] + table(changes)
      )
    }
    return section
  }

  private func rounds(_ changes: YearChanges, _ year: Int) -> String {
    let compared = Enumeration.count(changes.compared, "gemeente", "gemeenten")
    let alone = Enumeration.count(changes.alone, "gemeente heeft", "gemeenten hebben")
    let without = Enumeration.count(changes.without, "gemeente heeft", "gemeenten hebben")
    return [
      "Van \(compared) zijn er twee rondes om te vergelijken.",
      changes.alone > 0 ? "\(alone) alleen een ronde in \(year), en geen eerdere." : nil,
      changes.without > 0 ? "\(without) geen ronde in \(year)." : nil,
    ]
    .compactMap(\.self).joined(separator: " ")
  }

  private func table(_ changes: YearChanges) -> [Document.Block] {
    guard changes.compared > 0 else { return [] }
    let changed = zip(overview.slots.scores, changes.scores).filter { $1.isChanged }
    guard !changed.isEmpty else { return [.paragraph([.own("Geen licht kreeg een andere kleur.")])] }
    let table = Document.Table(
      caption: "Bij hoeveel gemeenten een licht veranderde (eigen regel)",
      columns: ["Indicator", "Vooruit", "Achteruit", "Nu bekend", "Niet meer bekend", "Gelijk"],
      rows: changed.map { score, counts in
        let numbers = [counts.up, counts.down, counts.known, counts.lost, counts.same]
        return [.own(score.title)] + numbers.map { .own("\($0)") }
      }
    )
    let rest = changes.scores.count - changed.count
    guard rest > 0 else { return [.table(table)] }
    let lights = Enumeration.count(rest, "ander licht", "andere lichten")
    return [.table(table), .paragraph([.own("Bij \(lights) veranderde er niets.")])]
  }

  func means(_ report: Jaarverslag) -> Document.Section {
    let year = report.year.number
    var section = Document.Section(id: "middelen", title: [.own("Middelen van \(year)")])
    section.blocks = [.paragraph([.own(RegionDocument.meansRule)])]
    let own = report.middelen.filter { $0.entry.jaar == year }
    let later = report.middelen.filter { $0.entry.jaar != year }
    if own.isEmpty {
      section.blocks.append(.paragraph([.own("Geen gemeente vulde middelen van \(year) in.")]))
    }
    guard namesEach else {
      section.blocks.append(.paragraph([.own(RegionDocument.tooManyHere)]))
      return section
    }
    if !own.isEmpty { section.blocks.append(.table(table(of: own, "Per gemeente: middelen van \(year)"))) }
    if !later.isEmpty {
      section.blocks.append(
        .table(table(of: later, "Middelen uit een ander jaar die in \(year) inzetbaar kunnen zijn"))
      )
    }
    let yearless = gemeenten.flatMap(\.middelen).count { $0.jaar == nil }
    if yearless > 0 {
      let entries = Enumeration.count(yearless, "bedrag is", "bedragen is")
      section.blocks.append(
        .paragraph([
          .own("Bij \(entries) het jaar niet ingevuld. Die staan hier niet bij als middelen van \(year).")
        ])
      )
    }
    return section
  }

  /// The yearly reports of each region, and the years that lack one.
  func reports(_ report: Jaarverslag) -> Document.Section {
    let regions = overview.regions
    var section = Document.Section(id: "jaarrapportages", title: [.own("Jaarrapportages")])
    section.blocks = regions.flatMap { region -> [Document.Block] in
      let reports = (region.plan?.jaarrapportages ?? []).enumerated()
        .sorted { ($0.element.jaar ?? .max, $0.offset) < ($1.element.jaar ?? .max, $1.offset) }.map(\.element)
      let name: [Document.Block] =
        regions.count > 1 ? [.paragraph([.own("Regio "), title(of: region), .own(":")])] : []
      let table: Document.Block =
        reports.isEmpty
        ? .paragraph([.own("In het dossier van de regio staat nog geen jaarrapportage.")])
        : .table(
          Document.Table(
            caption: "Welke jaarrapportages er zijn",
            columns: ["Jaar", "Verschenen op", "Wat erin staat", "Vindplaats"],
            rows: reports.map { own in
              [
                .own(own.jaar.map(String.init) ?? RegionDocument.open),
                .own(own.verschenenOp?.dutch ?? RegionDocument.open),
                own.inhoud.map(Document.Inline.typed) ?? .own(RegionDocument.open),
                own.vindplaats.map(Document.Inline.typed) ?? .own(RegionDocument.open),
              ]
            }
          )
        )
      return name + [table, .paragraph([.own(missing(report.missing(in: region)))])]
    }
    if regions.isEmpty { section.blocks = [RegionDocument.noRegion("welke jaarrapportages er zijn")] }
    section.blocks += [.paragraph([.own(RegionDocument.missingRule)])] + asked
    return section
  }

  private func missing(_ years: [Int]) -> String {
    guard !years.isEmpty else { return "Er ontbreekt geen jaar." }
    return "Nog zonder jaarrapportage: \(Enumeration.first(20, of: years.map(String.init)))."
  }

  private static let missingRule =
    "Eigen regel: wij kijken vanaf het eerste jaar waarover er een rapportage is of waarin een college het regioplan "
    + "vaststelde, tot en met het jaar van dit verslag."

  /// What municipalities answered when the monitor asked after a yearly report.
  private var asked: [Document.Block] {
    Monitor.Level.allCases.compactMap { level in
      let whole = overview.groups[0]
      guard overview.rounds(at: level, in: whole) > 0,
        let answer = overview.planReplies(at: level, in: whole)
          .first(where: { $0.question.name == "jaarlijkse-rapportage" })
      else { return nil }
      let counts = PijlerCounts.Reply.withoutDeels.map { "\($0.rawValue) \(answer.counts[$0])" }
      return .paragraph([
        .own(
          "Op de vraag of de regio elk jaar rapporteert, antwoordden gemeenten in hun nieuwste ronde van de monitor "
        ),
        .own("(\(level.title)): \(counts.joined(separator: ", "))."),
      ])
    }
  }
}
