// The yearly report of a region: a document by itself, for colleges and councils (S3, indicator 1, subvraag d).
extension RegionDocument {
  /// Fills a document with the report of a year.
  func fill(_ document: inout Document, with report: Jaarverslag) {
    document.title = [.own("Jaarverslag \(report.year.number) van de regio")]
    if let name = overview.name { document.title += [.own(" "), .typed(name)] }
    document.metadata.append(Document.Metadatum(key: "jaar", value: "\(report.year.number)"))
    document.sections = [
      summary(of: report), finished(report), adoption(report), packages(report), lights(report),
      means(report), reports(report), about(report), RegionDocument.sources(instrument),
    ]
  }

  /// The report on half a page; it could be read out.
  private func summary(of report: Jaarverslag) -> Document.Section {
    let lights =
      report.changes.isEmpty
      ? [RegionDocument.noRound(in: report)] : report.changes.map { lightsLine($0, report) }
    let done = gemeenten.isEmpty ? [] : [finishedLine(report), adoptionLine(report)]
    let figures = gemeenten.isEmpty ? [] : lights + [meansLine(report)]
    let lines =
      done + [packagesLine] + figures + overview.regions.map { reportLine($0, report) }
    return Document.Section(
      id: "samenvatting",
      title: [.own("Samenvatting")],
      blocks: [.paragraph([.own(subject(of: report))]), .list(lines.map { [.own($0)] })]
    )
  }

  private func subject(of report: Jaarverslag) -> String {
    let year = report.year.number
    let why = report.year.isAskedFor ? "" : ", het jaar van de nieuwste peildatum in de dossiers"
    let count = Enumeration.count(gemeenten.count, "gemeente", "gemeenten")
    // What happened after that day cannot be in it, which shows when the year is not over yet.
    let until = report.newestDay.map {
      " De nieuwste peildatum is \($0.dutch); wat daarna gebeurde, staat er niet in."
    }
    return "Dit verslag gaat over \(year)\(why). Het telt de dossiers van \(count) op.\(until ?? "")"
  }

  private func finishedLine(_ report: Jaarverslag) -> String {
    let year = report.year.number
    let count = report.finished.count
    guard count > 0 else { return "In geen dossier staat een prioriteit die in \(year) gereed kwam." }
    let verb = count == 1 ? "kwam" : "kwamen"
    return "In \(year) \(verb) \(Enumeration.count(count, "prioriteit", "prioriteiten")) gereed, bij "
      + (report.finishers == gemeenten.count && report.finishers > 1
        ? "alle \(gemeenten.count) gemeenten." : "\(report.finishers) van de \(gemeenten.count) gemeenten.")
  }

  /// Which colleges adopted the plan, as far as dossiers say so: that none does is not that no college did.
  private func adoptionLine(_ report: Jaarverslag) -> String {
    let year = report.year.number
    let until = report.adopted { $0 <= year }.count
    let own = report.adopted { $0 == year }.count
    let later = report.adopted { $0 > year }.count
    let unknown = gemeenten.count - until - later
    var line = RegionDocument.nobodyAdopted(until: year)
    if until > 0, gemeenten.count == 1 {
      line = "Het college stelde het regioplan \(own == 1 ? "in" : "vóór") \(year) vast."
    } else if until > 0 {
      line =
        "Tot en met \(year) \(until == 1 ? "stelde" : "stelden") \(until) van de \(gemeenten.count) colleges het "
      let span =
        own < until
        ? "waarvan \(own == 0 ? "geen" : "\(own)") in \(year) zelf"
        : (own == 1 ? "" : "allemaal ") + "in \(year) zelf"
      line += "regioplan vast, \(span)."
    }
    if later > 0 {
      line += " Daarna \(later == 1 ? "deed nog 1 college" : "deden nog \(later) colleges") dat."
    }
    if unknown > 0 {
      line += " Van \(Enumeration.count(unknown, "gemeente", "gemeenten")) staat er geen dag in het dossier."
    }
    return line
  }

  static func nobodyAdopted(until year: Int) -> String {
    "In geen dossier staat dat een college het regioplan tot en met \(year) vaststelde."
  }

  private var packagesLine: String {
    let packages = overview.werkpakketten
    guard !packages.isEmpty else { return "In geen dossier staat een werkpakket van de regio." }
    let counts = Werkpakketstand.all.compactMap { stand -> String? in
      let count = packages.count { $0.package.stand == stand.name }
      return count == 0 ? nil : "\(stand.title): \(count)"
    }
    let total = Enumeration.count(packages.count, "werkpakket", "werkpakketten")
    return "Er \(packages.count == 1 ? "is" : "zijn") \(total) (\(counts.joined(separator: ", ")))."
  }

  private func lightsLine(_ changes: YearChanges, _ report: Jaarverslag) -> String {
    let start = "Monitor, \(changes.level.title): "
    guard changes.compared > 0 else {
      return start + "er is nog geen eerdere ronde om \(report.year.number) mee te vergelijken."
    }
    let (up, down) = (changes.total(\.up), changes.total(\.down))
    let count = Enumeration.count(changes.compared, "gemeente", "gemeenten")
    return start
      + "\(Enumeration.count(up, "licht ging", "lichten gingen")) vooruit en \(down) achteruit, bij \(count) "
      + "met twee rondes (eigen regel)."
  }

  static func noRound(in report: Jaarverslag) -> String {
    "Geen gemeente heeft een ronde van de monitor in \(report.year.number)."
  }

  private func meansLine(_ report: Jaarverslag) -> String {
    let year = report.year.number
    let count = gemeenten.count { gemeente in gemeente.middelen.contains { $0.jaar == year } }
    guard count > 0 else { return "Geen gemeente vulde middelen van \(year) in." }
    let verb = count == 1 ? "vulde" : "vulden"
    return
      "\(Enumeration.count(count, "gemeente", "gemeenten")) \(verb) middelen van \(year) in. De bedragen zijn niet "
      + "opgeteld."
  }

  private func reportLine(_ region: RegionContribution, _ report: Jaarverslag) -> String {
    let year = report.year.number
    let own = region.plan?.jaarrapportages.first { $0.jaar == year }
    guard let own else { return "Over \(year) staat er nog geen jaarrapportage in het dossier van de regio." }
    guard let day = own.verschenenOp else {
      return "Over \(year) is er een jaarrapportage; de dag waarop zij verscheen, is niet ingevuld."
    }
    return "Over \(year) verscheen op \(day.dutch) een jaarrapportage."
  }

  /// What the report rests on.
  private func about(_ report: Jaarverslag) -> Document.Section {
    var section = Document.Section(id: "over", title: [.own("Over dit verslag")])
    section.blocks = [
      .list(RegionDocument.yearRules.map { [.own($0)] }),
      .paragraph([
        .own(
          "Dit verslag is gemaakt met wat gemeenten en de regio zelf invulden. Het geeft geen oordeel over een "
        ),
        .own("gemeente. De VNG bedoelt haar dashboard niet als verantwoording."),
      ]),
    ]
    section.blocks += RegionDocument.unreadable(overview.tally.unreadable)
    if !gemeenten.isEmpty {
      section.blocks.append(namesEach ? .table(names) : .paragraph([.own(RegionDocument.tooManyHere)]))
    }
    return section
  }

  private static let yearRules = [
    "Van elke gemeente telt het dossier met de nieuwste peildatum. Alleen wat gereed kwam, komt ook uit haar oudere "
      + "dossiers: een volgende ronde neemt afgeronde prioriteiten niet mee.",
    "Wat in twee dossiers van een gemeente hetzelfde ankerpunt en dezelfde dag heeft, telt één keer. Een prioriteit "
      + "zonder ankerpunt telt niet mee.",
    "De stand van een werkpakket is die op de peildatum van het dossier van de regio, en niet die aan het eind van het "
      + "jaar.",
    "Niet beantwoord en onbekend zijn geen nee.",
  ]

  static let tooManyHere =
    "Bij meer dan \(mostNamed) gemeenten staan hier geen namen. Met --formaat json krijgt u ze wel."
}

/// How far a work package can be.
struct Werkpakketstand {
  /// The name in a dossier; nil when nobody said.
  let name: String?
  /// What a reader sees.
  let title: String

  /// All of them, furthest first.
  static let all = [
    Werkpakketstand(name: "gereed", title: "gereed"), Werkpakketstand(name: "bezig", title: "bezig"),
    Werkpakketstand(name: "niet-begonnen", title: "niet begonnen"),
    Werkpakketstand(name: nil, title: RegionDocument.open),
  ]

  /// What a reader sees of a name.
  static func title(_ name: String?) -> String {
    all.first { $0.name == name }?.title ?? name ?? RegionDocument.open
  }
}
