import TextKit

extension Instrument {
  /// The fields of the form that no other catalogue explains; those with the same label and guidance are one entry.
  ///
  /// Many questions can share a name such as `antwoord`: then a question's full name is what leads to the field.
  var fieldEntries: [CatalogueEntry] {
    let questions = allQuestions.filter { !$0.field.isDerived }
    var looks: [String: Set<String>] = [:]
    var names: [String: Set<String>] = [:]
    for question in questions {
      looks[question.field.name.folded, default: []].insert(look(of: question.field))
      names[look(of: question.field), default: []].insert(question.field.name)
    }
    // These words alone ask for something else.
    let taken = Set(allLists.map(\.name) + ["gemeenten", "ankerpunten"])
    var seen: Set<String> = []
    return questions.filter { seen.insert(look(of: $0.field)).inserted }.map { question in
      let field = question.field
      let isOnly = looks[field.name.folded]?.count == 1 && !taken.contains(field.name)
      let others = (names[look(of: field)] ?? []).subtracting([field.name])
      return entry(field, otherNames: others.sorted(), topic: isOnly ? field.name : question.name)
    }
  }

  /// What two fields have the same when a reader cannot tell them apart.
  private func look(of field: Field) -> String { "\(field.label)\n\(field.guidance)" }

  private func entry(_ field: Field, otherNames: [String], topic: String) -> CatalogueEntry {
    var sources: [SourceReference] = []
    if case .source(let source) = field.origin { sources = [source] }
    var choices: [Field.Choice] = []
    if case .choice(let found) = field.kind { choices = found }
    // Ankerpunten are entries of their own.
    if choices.contains(where: { ankerpunt(named: $0.name) != nil }) { choices = [] }
    return CatalogueEntry(
      .veld,
      field.name,
      heading: "Vraag" + (field.isAdded ? " (toegevoegd)" : ""),
      title: field.label,
      aliases: otherNames,
      texts: [.told(field.prompt), .own(field.guidance), .own(field.example)]
        + choices.map { .told($0.label) },
      sources: sources,
      isOwn: field.isAdded,
      topic: topic,
      pages: planFields.contains(field) ? ["plan", "velden", "implementatieplan"] : []
    )
  }
}
