/// What a named place in a template of a municipality's own stands for.
enum TemplatePlace: Sendable {
  /// A fact about the dossier, in a few words.
  case fact(TemplateFact)
  /// The answer to a question, where it stands in a dossier of a municipality and in one of a region.
  case answer(municipal: TemplateAnswer?, regional: TemplateAnswer?)
  /// A part of the report: chapters, or what stands in one.
  case part(TemplatePart)

  /// Whether it stands on a line of its own, with the text around it before and behind.
  var isBlock: Bool {
    if case .part = self { true } else { false }
  }
}

/// A fact about a dossier that no single answer has.
enum TemplateFact: String, Sendable, CaseIterable {
  /// The municipality or region.
  case naam
  /// How far the dossier is.
  case status
  /// How many ankerpunten are chosen.
  case aantalGekozen = "aantal-gekozen"
  /// How many priorities the plan has.
  case aantalPrioriteiten = "aantal-prioriteiten"
  /// How many of them are finished.
  case aantalGereed = "aantal-gereed"

  /// What it stands for, for readers.
  var meaning: String {
    switch self {
    case .naam: "de naam van de gemeente of de regio"
    case .status: "concept, aangeboden of vastgesteld"
    case .aantalGekozen: "hoeveel ankerpunten zijn gekozen"
    case .aantalPrioriteiten: "hoeveel prioriteiten het plan heeft"
    case .aantalGereed: "hoeveel prioriteiten gereed zijn"
    }
  }
}

/// The answer to a question, by its place in the dossier.
struct TemplateAnswer: Sendable {
  let place: AnswerPlace
  let field: Field
}

extension TemplateAnswer {
  /// The question with a name, list entries by position, in dossiers of a subject; nil when there is none.
  ///
  /// It need not be in every dossier: the plan may have fewer priorities than the name counts.
  init?(named name: String, in instrument: Instrument, for subject: Dossier.Subject) {
    var words = name.split(separator: ".", omittingEmptySubsequences: false)[...]
    var form = instrument.form
    var steps: [AnswerPlace.Step] = []
    while let word = words.first {
      let found =
        steps.isEmpty ? form.list(named: String(word), for: subject) : form.list(named: String(word))
      guard let slot = found else { break }
      words = words.dropFirst()
      let list = form.lists[slot]
      var entry = 0
      if !list.isSingle {
        guard let number = words.popFirst().flatMap({ Int($0) }), (1...9999).contains(number) else {
          return nil
        }
        entry = number - 1
      }
      steps.append(AnswerPlace.Step(list: slot, entry: entry, isPart: list.isSingle))
      form = list.form
    }
    guard let slot = form.slot(of: words.joined(separator: ".")) else { return nil }
    place = AnswerPlace(steps: steps, slot: slot)
    field = form.entries[slot].field
  }
}
