/// Makes the document of an overview of a region.
public struct RegionDocument {
  let overview: RegionOverview

  /// A maker of the document of an overview.
  public init(_ overview: RegionOverview) { self.overview = overview }

  /// Of how many municipalities a document names each: more than there are in the country is a list for a program.
  static let mostNamed = 400

  var instrument: Instrument { overview.slots.instrument }
  var gemeenten: [RegionContribution] { overview.gemeenten }
  var namesEach: Bool { gemeenten.count <= RegionDocument.mostNamed }

  /// The document.
  public var document: Document {
    var document = Document(progress: Progress(Dossier(for: instrument), instrument: instrument, today: nil))
    document.title = [.own("Overzicht van de regio")]
    if let name = overview.name { document.title += [.own(" · "), .typed(name)] }
    if let name = overview.name { document.metadata.append(Document.Metadatum(key: "regio", value: name)) }
    document.metadata.append(Document.Metadatum(key: "gemeenten", value: "\(gemeenten.count)"))
    if let jaarverslag = overview.jaarverslag {
      fill(&document, with: jaarverslag)
      return document
    }
    document.sections = [counted]
    if !gemeenten.isEmpty {
      if overview.part.holds(.ankerpunten) { document.sections.append(ankerpunten) }
      if overview.part.holds(.preventiescan) { document.sections.append(preventiescan) }
      if overview.part.holds(.middelen) { document.sections.append(middelen) }
      if overview.part.holds(.monitor) { document.sections.append(monitor) }
      if overview.part.holds(.werkpakketten) { document.sections.append(werkpakketten) }
    }
    // A region may speak of its plan before its municipalities do.
    if overview.part.holds(.regioplan), !overview.tally.isEmpty { document.sections.append(regioplan) }
    document.sections.append(RegionDocument.sources(instrument))
    return document
  }

  /// Whose dossiers these are.
  private var counted: Document.Section {
    var section = Document.Section(id: "gemeenten", title: [.own("Welke gemeenten meetellen")])
    section.blocks.append(
      .paragraph([
        .own(gemeenten.count == 1 ? "Er telt " : "Er tellen "),
        .strong(Enumeration.count(gemeenten.count, "gemeente", "gemeenten")), .own(" mee."),
      ])
    )
    if overview.tally.replaced > 0 {
      let left = Enumeration.count(overview.tally.replaced, "dossier telt", "dossiers tellen")
      section.blocks.append(
        .paragraph([
          .own("\(left) niet mee: van dezelfde gemeente gaat een ander dossier voor. De nieuwste peildatum "),
          .own("telt. Is die gelijk of ontbreekt die bij allebei, dan telt het eerste dossier."),
        ])
      )
    }
    if !overview.tally.regions.isEmpty {
      let count = overview.tally.regions.count
      let sentence =
        count == 1
        ? "Er is ook 1 dossier van een regio. Dat is geen gemeente en telt niet mee."
        : "Er zijn ook \(count) dossiers van een regio. Dat zijn geen gemeenten en zij tellen niet mee."
      section.blocks.append(.paragraph([.own(sentence)]))
    }
    section.blocks += RegionDocument.unreadable(overview.tally.unreadable)
    section.blocks += openPunten
    let regions = overview.namedRegions
    if regions.count > 1 {
      section.blocks.append(
        .paragraph([
          .own("De dossiers noemen \(regions.count) regio’s: "), .typed(Enumeration.first(40, of: regions)),
          .own("."),
        ])
      )
    }
    guard !gemeenten.isEmpty else { return section }
    section.blocks += [.table(groups), .paragraph([.own(RegionDocument.groupRule)])]
    section.blocks.append(namesEach ? .table(names) : .paragraph([.own(RegionDocument.tooMany)]))
    return section
  }

  /// That people still differ about answers, which are no answers meanwhile.
  private var openPunten: [Document.Block] {
    let differing = gemeenten.filter { $0.openPunten > 0 }
    guard !differing.isEmpty else { return [] }
    let who: [Document.Inline] =
      namesEach
      ? [.own("Bij "), RegionDocument.names(differing), .own(" staan nog open punten")]
      : [.own("Bij \(Enumeration.count(differing.count, "gemeente", "gemeenten")) staan nog open punten")]
    return [
      .paragraph(who + [.own(". Een vraag waarover mensen verschillen, telt als niet beantwoord.")])
    ]
  }

  /// That dossiers could not be read: who gets the document did not see the screen.
  static func unreadable(_ count: Int) -> [Document.Block] {
    guard count > 0 else { return [] }
    let sentence =
      count == 1
      ? "1 dossier was niet te lezen en telt niet mee."
      : "\(count) dossiers waren niet te lezen en tellen niet mee."
    return [.paragraph([.own(sentence)])]
  }

  private static let groupRule =
    "De grenzen zijn die van de Preventiescanner. Daar gaan de groottes over gemeenten die geen centrumgemeente zijn; "
    + "‘grotere gemeenten’ zijn de middelgrote en de grote samen. Wie iets niet invulde, staat apart en wordt nergens bij geteld."

  static let tooMany =
    "Bij meer dan \(mostNamed) gemeenten staan hier geen namen. Met --formaat csv, jsonl of json krijgt u ze wel."

  private var groups: Document.Table {
    Document.Table(
      caption: "De groepen",
      columns: ["Groep", "Gemeenten"],
      rows: overview.groups.map { group in
        [.own(group.title), .own("\(gemeenten.count(where: group.contains))")]
      }
    )
  }

  var names: Document.Table {
    Document.Table(
      caption: "De gemeenten",
      columns: ["Gemeente", "Code", "Peildatum", "Centrumgemeente", "Inwoners"],
      rows: gemeenten.map { gemeente in
        [
          .typed(gemeente.title),
          gemeente.code.map(Document.Inline.typed) ?? .own(RegionDocument.open),
          .own(gemeente.peildatum?.dutch ?? RegionDocument.open),
          .own(gemeente.isCentrumgemeente.map { $0 ? "ja" : "nee" } ?? RegionDocument.open),
          .own(gemeente.inwoners.map(RegionDocument.grouped) ?? RegionDocument.open),
        ]
      }
    )
  }

  /// What stands where nothing is answered.
  static let open = "niet beantwoord"

  /// A number with a point between the thousands.
  static func grouped(_ number: Int) -> String {
    let digits = String(number)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "." }
      text.append(digit)
    }
    return text
  }

  /// Names one behind the other, as somebody typed them.
  static func names(_ gemeenten: [RegionContribution]) -> Document.Inline {
    gemeenten.isEmpty ? .own("geen") : .typed(Enumeration.first(40, of: gemeenten.map(\.title)))
  }

  /// Where names, bands and lights come from.
  static func sources(_ instrument: Instrument) -> Document.Section {
    Document.Section(
      id: "bronnen",
      title: [.own("Bronnen")],
      blocks: [
        .list(instrument.documents.prefix(4).map { [.own("\($0.id): \($0.title)")] }),
        .paragraph([.own("Wat ‘eigen regel’ heet, komt van voorzorg zelf en niet uit een bron.")]),
      ]
    )
  }
}
