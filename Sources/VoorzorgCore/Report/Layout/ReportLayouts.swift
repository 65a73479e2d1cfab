/// How the questions of the parts are laid out in a report: worked out once, for all dossiers.
///
/// The layouts are made from the forms. What they have no place for is shown behind the rest, question by question, so
/// that a question added to a catalogue is in the report without further code.
final class ReportLayouts: Sendable {
  /// Where the name of a region stands.
  let regionName: Slot<String>?
  /// The seven steps.
  let stappen: [StapLayout]
  /// What the regisseur does, by the third step.
  let regisseurTaken: [String]
  /// The pijlers with their parts.
  let pijlers: [PijlerLayout]
  /// What a municipality brings into the regional plan.
  let regioplan: RegioplanLayout
  /// The plan in a dossier of a region.
  let regiodossier: RegiodossierLayout
  /// The documents that ask the questions of each list of the dossier, by its slot.
  private let documents: [Set<String>]
  private let form: Form

  init(_ instrument: Instrument) throws(CatalogueFault) {
    let whole = instrument.form
    regionName = whole.slot(of: "regio.naam").map { Slot(index: $0) }
    func find(_ part: Part, _ subject: Dossier.Subject = .gemeente) throws(CatalogueFault) -> Form {
      guard let slot = whole.list(of: part, subject) else {
        throw CatalogueFault(file: "onderdelen.json", line: 1, column: 1, message: "no part '\(part)'")
      }
      return whole.lists[slot].form
    }
    stappen = StapLayout.all(in: try find(.stappen))
    regisseurTaken =
      try Stappen.load().stap(named: "regie")?.actions.first { $0.name == "regisseur" }?.parts.map(\.text)
      ?? []
    pijlers = PijlerLayout.all(in: try find(.preventiescan), try PijlersCatalogue.load())
    regioplan = RegioplanLayout(try find(.regioplan))
    regiodossier = RegiodossierLayout(try find(.regioplan, .regio))
    documents = whole.lists.map { ReportLayouts.documents($0.form) }
    form = whole
  }

  /// The documents that ask the questions of a part, by id.
  func documents(_ part: Part, _ subject: Dossier.Subject) -> Set<String> {
    form.list(of: part, subject).map { documents[$0] } ?? []
  }

  private static func documents(_ form: Form) -> Set<String> {
    let own = form.entries.compactMap { entry in
      if case .source(let source) = entry.field.origin { source.document } else { nil }
    }
    return form.lists.reduce(into: Set(own)) { $0.formUnion(documents($1.form)) }
  }
}

extension Form {
  /// The slot of the list that is an optional part, in a dossier of a subject.
  func list(of part: Part, _ subject: Dossier.Subject) -> Int? {
    for case .list(let slot) in root(for: subject).members where lists[slot].name == part.rawValue {
      return slot
    }
    return nil
  }

  /// The questions whose paths begin with the same word, in order, such as those of a step.
  func groups() -> [(name: String, heading: Heading?, slots: [Int])] {
    var groups: [(name: String, heading: Heading?, slots: [Int])] = []
    for (slot, entry) in entries.enumerated() {
      let name = entry.path.prefix { $0 != "." }
      if groups.last?.name != String(name) { groups.append((String(name), entry.heading, [])) }
      groups[groups.count - 1].slots.append(slot)
    }
    return groups
  }

  /// The slots among some that no table has a place for.
  func loose(among slots: [Int], beside tables: [AnswerRows]) -> [Int] {
    let placed = Set(tables.flatMap(\.slots))
    return slots.filter { !placed.contains($0) }
  }
}
