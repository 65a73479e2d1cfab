import TextKit

/// What the rest of the instrument has to do with each ankerpunt: worked out once, for all dossiers.
///
/// Where nothing in a dossier adds to it, the text of an ankerpunt is the same in every report.
final class CrossReferences: Sendable {
  /// Those of each ankerpunt, by its place in the scan.
  let ankerpunten: [AnkerpuntReferences]
  /// The sources that they rest on, by id.
  let documents: Set<String>
  /// The list of the dossier that is the preventiescan.
  private let preventiescan: Int?
  /// Where the preventiescan has the answers to the actions of each ankerpunt.
  private let slots: Lazy<[[Int?]]>

  /// The references of the ankerpunten of an instrument.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed, which the tests rule out.
  init(_ instrument: Instrument) throws(CatalogueFault) {
    let links = try AnkerpuntLinks.load()
    let found = instrument.ankerpunten.map { links[$0.name] }
    ankerpunten = found.map { AnkerpuntReferences($0) }
    documents = found.reduce(into: []) { $0.formUnion($1?.documents ?? []) }
    let form = instrument.form
    let preventiescan = form.list(named: Part.preventiescan.rawValue)
    self.preventiescan = preventiescan
    slots = Lazy {
      let inner = preventiescan.map { form.lists[$0].form }
      return found.map { links in links?.acties.map { inner?.slot(of: $0.path) } ?? [] }
    }
  }

  /// Whether a dossier has answers to the preventiescan.
  func hasPreventiescan(_ dossier: Dossier) -> Bool {
    preventiescan.map { !dossier.record.lists[$0].isEmpty } ?? false
  }

  /// The texts of the actions of an ankerpunt that a dossier answers, by answer.
  func answeredActions(_ dossier: Dossier, ofAnkerpunt index: Int) -> [String: [String]] {
    guard let record = preventiescan.flatMap({ dossier.record.lists[$0].first }) else { return [:] }
    var answers: [String: [String]] = [:]
    for (action, slot) in zip(ankerpunten[index].acties, slots.value[index]) {
      guard let slot, let answer = record.answers[slot] else { continue }
      answers[AnswerWording.script(answer), default: []].append(action.text)
    }
    return answers
  }
}
