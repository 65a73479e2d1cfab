import TextKit

/// What the rest of the instrument has to do with each ankerpunt: worked out once, for all dossiers.
///
/// Links that are our reading are said to be so. Where nothing in the dossier adds to it, the text of an ankerpunt is the
/// same in every report.
final class CrossReferences: Sendable {
  /// Those of each ankerpunt, by its place in the scan.
  let ankerpunten: [AnkerpuntReferences]
  /// The sources that they rest on, by id.
  let documents: Set<String>
  /// The list of the dossier that is the preventiescan.
  private let preventiescan: Int?

  init(_ instrument: Instrument) throws(CatalogueFault) {
    let verbanden = try Verbanden.load()
    preventiescan = instrument.form.list(named: Part.preventiescan.rawValue)
    let form = preventiescan.map { instrument.form.lists[$0].form }
    let pijlers = try PijlersCatalogue.load()
    var documents: Set<String> = []
    ankerpunten = try instrument.ankerpunten.map { ankerpunt throws(CatalogueFault) in
      let end = Verband.End(.ankerpunt, ankerpunt.name)
      let actions = try verbanden.pijleracties(of: end).map { linked in
        documents.insert(linked.entry.source.document)
        return AnkerpuntReferences.Actie(
          text: CrossReferences.marked(linked.entry.text.withoutFullStop, linked.strength),
          slot: pijlers.action(linked.entry.name).flatMap { _, group, _ in
            form?.slot(of: "\(group.name).acties.\(linked.entry.name).antwoord")
          }
        )
      }
      let indicators = try verbanden.indicatoren(of: end).map { linked throws(CatalogueFault) in
        documents.insert(linked.entry.source.document)
        return try AnkerpuntReferences.Meting(linked)
      }
      let lines = try verbanden.actielijnen(of: end).map { linked in
        documents.insert(linked.entry.source.document)
        return CrossReferences.marked("\(linked.entry.number), \(linked.entry.title)", linked.strength)
      }
      let steps = try verbanden.stappen(of: end).map { linked in
        CrossReferences.marked("\(linked.entry.number), \(linked.entry.title)", linked.strength)
      }
      return AnkerpuntReferences(acties: actions, metingen: indicators, actielijnen: lines, stappen: steps)
    }
    self.documents = documents
  }

  /// The answers of a dossier to the preventiescan; nil when there are none.
  func preventiescan(of dossier: Dossier) -> Record? {
    preventiescan.flatMap { dossier.record.lists[$0].first }
  }

  /// A text with the mark of a link that is our reading.
  static func marked(_ text: String, _ strength: Verband.Strength) -> String {
    switch strength {
    case .woordelijk: text
    case .duiding: "\(text) (\(strength.title))"
    }
  }
}
