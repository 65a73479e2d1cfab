// The means: what is there and may be used, per municipality and year.
extension RegionDocument {
  var middelen: Document.Section {
    var section = Document.Section(id: "middelen", title: [.own("Middelen")])
    let entries = gemeenten.flatMap { gemeente in gemeente.middelen.map { (gemeente, $0) } }
    let silent = gemeenten.filter(\.middelen.isEmpty)
    section.blocks = [
      .paragraph([.own(RegionDocument.meansRule)])
    ]
    guard !entries.isEmpty else {
      section.blocks.append(.paragraph([.own("Nog geen gemeente vulde middelen in.")]))
      return section
    }
    section.blocks += [
      .table(perYear(entries.map(\.1), "Beschikbaar", \.beschikbaar)),
      .table(perYear(entries.map(\.1), "Inzetbaar in een later jaar", \.inzetbaar)),
    ]
    guard namesEach else {
      section.blocks.append(.paragraph([.own(RegionDocument.tooMany)]))
      return section
    }
    section.blocks.append(.table(table(of: entries, "Middelen per gemeente en jaar")))
    if !silent.isEmpty {
      section.blocks.append(.paragraph([.own("Niets ingevuld: "), RegionDocument.names(silent), .own(".")]))
    }
    for year in Set(entries.compactMap(\.1.jaar)).sorted() {
      // Who tells of other years only is in no column of this one: no answer is no 'nee'.
      let without = gemeenten.filter { gemeente in
        !gemeente.middelen.isEmpty && !gemeente.middelen.contains { $0.jaar == year }
      }
      guard !without.isEmpty else { continue }
      section.blocks.append(
        .paragraph([
          .own("Wel iets ingevuld, maar niet over \(year): "), RegionDocument.names(without), .own("."),
        ])
      )
    }
    return section
  }

  static let meansRule =
    "De bedragen zijn niet opgeteld. De bron zegt niet of een bedrag van één gemeente is of van de hele regio. Onbekend "
    + "is geen nee, en niet beantwoord ook niet."

  /// Means, one below the other.
  func table(of entries: [(gemeente: RegionContribution, entry: RegionMiddelen)], _ caption: String)
    -> Document.Table
  {
    Document.Table(
      caption: caption,
      columns: ["Gemeente", "Jaar", "Bedrag", "Beschikbaar", "Inzetbaar", "Inzetbaar in"],
      rows: entries.map { gemeente, entry in
        [
          .typed(gemeente.title), .own(entry.jaar.map(String.init) ?? RegionDocument.open),
          .own(RegionDocument.amount(entry.bedrag)), .own(entry.beschikbaar ?? RegionDocument.open),
          .own(entry.inzetbaar ?? RegionDocument.open),
          .own(entry.inzetbaarIn.map(String.init) ?? RegionDocument.open),
        ]
      }
    )
  }

  /// How often what was answered, for each year of the means.
  private func perYear(
    _ entries: [RegionMiddelen],
    _ caption: String,
    _ answer: KeyPath<RegionMiddelen, String?>
  ) -> Document.Table {
    let years = Set(entries.map(\.jaar)).sorted { ($0 ?? .max) < ($1 ?? .max) }
    let answers: [String?] = ["ja", "nee", Field.unknown, nil]
    return Document.Table(
      caption: "\(caption): hoe vaak wat is geantwoord",
      columns: ["Jaar van de middelen"] + answers.map { ($0 ?? RegionDocument.open).capitalizedWord },
      rows: years.map { year in
        let own = entries.filter { $0.jaar == year }.map { $0[keyPath: answer] }
        return [.own(year.map(String.init) ?? RegionDocument.open)]
          + answers.map { answer in .own("\(own.count { $0 == answer })") }
      }
    )
  }

  /// An amount in words.
  static func amount(_ answer: Answer?) -> String {
    switch answer {
    case .number(let number): "€ \(grouped(number))"
    case let answer?: AnswerWording.plain(answer)
    case nil: open
    }
  }
}
