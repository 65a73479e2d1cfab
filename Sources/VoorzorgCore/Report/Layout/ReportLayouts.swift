/// How the questions of the parts are laid out in a report: worked out once, for all dossiers, when one has the part.
///
/// The layouts are made from the forms. What they have no place for is shown behind the rest, question by question, so
/// that a question added to a catalogue is in the report without further code.
final class ReportLayouts: Sendable {
  private let lazyStappen: Lazy<[StapLayout]>
  private let lazyTaken: Lazy<[String]>
  private let lazyPijlers: Lazy<[PijlerLayout]>
  private let lazyRegioplan: Lazy<RegioplanLayout>
  private let lazyRegiodossier: Lazy<RegiodossierLayout>
  /// The documents that ask the questions of each list of the dossier, by its slot.
  private let documents: [Lazy<Set<String>>]
  private let form: Form

  /// The seven steps.
  var stappen: [StapLayout] { lazyStappen.value }
  /// What the regisseur does, by the third step.
  var regisseurTaken: [String] { lazyTaken.value }
  /// The pijlers with their parts.
  var pijlers: [PijlerLayout] { lazyPijlers.value }
  /// What a municipality brings into the regional plan.
  var regioplan: RegioplanLayout { lazyRegioplan.value }
  /// The plan in a dossier of a region.
  var regiodossier: RegiodossierLayout { lazyRegiodossier.value }

  init(_ instrument: Instrument) {
    let form = instrument.form
    self.form = form
    lazyStappen = Lazy { () throws(CatalogueFault) in StapLayout.all(in: try form.form(of: .stappen)) }
    lazyTaken = Lazy { () throws(CatalogueFault) in
      let actions = try Stappen.load().stap(named: "regie")?.actions
      return actions?.first { $0.name == "regisseur" }?.parts.map(\.text) ?? []
    }
    lazyPijlers = Lazy { () throws(CatalogueFault) in
      PijlerLayout.all(in: try form.form(of: .preventiescan), try PijlersCatalogue.load())
    }
    lazyRegioplan = Lazy { () throws(CatalogueFault) in RegioplanLayout(try form.form(of: .regioplan)) }
    lazyRegiodossier = Lazy { () throws(CatalogueFault) in
      RegiodossierLayout(try form.form(of: .regioplan, .regio))
    }
    documents = form.lists.map { list in Lazy { ReportLayouts.documents(list.form) } }
  }

  /// The documents that ask the questions of a part, by id.
  func documents(_ part: Part, _ subject: Dossier.Subject) -> Set<String> {
    form.list(named: part.key, for: subject).map { documents[$0].value } ?? []
  }

  private static func documents(_ form: Form) -> Set<String> {
    let own = form.entries.compactMap { entry in
      if case .source(let source) = entry.field.origin { source.document } else { nil }
    }
    return form.lists.reduce(into: Set(own)) { $0.formUnion(documents($1.form)) }
  }
}

extension Form {
  /// The form of an optional part, in a dossier of a subject.
  fileprivate func form(
    of part: Part,
    _ subject: Dossier.Subject = .gemeente
  ) throws(CatalogueFault) -> Form {
    guard let slot = list(named: part.key, for: subject) else {
      throw CatalogueFault(file: "onderdelen.json", line: 1, column: 1, message: "no part '\(part)'")
    }
    return lists[slot].form
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
