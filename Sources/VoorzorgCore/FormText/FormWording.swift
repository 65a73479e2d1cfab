/// What a form says.
enum FormWording {
  static let introduction = [
    "Typ uw antwoorden in de vakken. Een vak dat u niet wijzigt, verandert niets aan het dossier. Maakt u een vak leeg, "
      + "dan vervalt het antwoord dat erin stond.",
    "Laat de codes bij de vakken staan: daaraan herkent voorzorg de vragen. De vragen mogen in een andere volgorde "
      + "staan, en vragen die niet voor u zijn mag u weghalen.",
    "Bij 'toegevoegd' staat een vraag die niet op het officiële formulier staat. Zo'n vraag mag leeg blijven.",
    "Schrijf niets op waaraan een inwoner te herkennen is.",
  ]

  static let orderLabel = "Welke prioriteit komt eerst?"

  static func label(_ question: Question) -> String {
    (question.number.map { "\($0) " } ?? "") + question.label
      + (question.field.isAdded ? " (toegevoegd)" : "")
  }

  /// What an entry still to be made is called: `Prioriteit 1 · nieuwe actieregel`.
  static func newEntryHeading(_ question: Question, item: String) -> String {
    var parts = question.heading.split(separator: " · ").map(String.init)
    let entry = question.place.steps.filter { !$0.isPart }.count - 1
    guard parts.indices.contains(entry) else { return question.heading }
    let noun = item.lowercased()
    parts[entry] = "\(entry == 0 ? "N" : "n")ieuw\(neuter.contains(noun) ? "" : "e") \(noun)"
    return parts.joined(separator: " · ")
  }

  /// The entries that take 'het', and so 'nieuw' without an e.
  private static let neuter: Set<String> = ["cijfer", "verhaal", "werkpakket"]

  /// What a part is called for people who know no parts.
  static func heading(_ part: Part) -> String {
    part == .kop ? "Gegevens" : part.title
  }

  /// An answer as it stands in a block.
  static func text(_ answer: Answer, to field: Field) -> String {
    if case .choice(let name) = answer, case .choice(let choices) = field.kind {
      return choices.first { $0.name == name }?.label ?? name
    }
    return AnswerWording.plain(answer)
  }

  /// What is wrong with a date that can mean several days.
  static func ambiguous(_ text: String, _ candidates: [DateReading.Candidate]) -> AnswerParser.Problem {
    let readings = candidates.map { "\($0.day.dutch) (\($0.description))" }.joined(separator: " of ")
    return AnswerParser.Problem(
      message: "'\(text.trimmed.shown)' kan meer dagen betekenen: \(readings)",
      proposal: "schrijf de dag die u bedoelt, bijvoorbeeld \(candidates[0].day.dutch)"
    )
  }

  /// The ways in which an answer may stand in a block that somebody was handed, the present one first.
  static func spellings(_ answer: Answer, of field: Field) -> [String] {
    [text(answer, to: field), AnswerWording.script(answer), AnswerWording.short(answer, to: field)]
  }

  /// What an ankerpunt is, and what to talk about.
  static func guidance(_ ankerpunt: Ankerpunt) -> [String] {
    ["\(ankerpunt.explanation) (eigen uitleg van voorzorg)", "Vragen om samen te bespreken:"]
      + ankerpunt.guidingQuestions.map { "• \($0)" }
  }

  /// What to write.
  ///
  /// - Parameter isExplained: whether everything is said, rather than just the question.
  static func guidance(_ field: Field, isExplained: Bool) -> [String] {
    guard isExplained else { return ["\(field.prompt) \(hint(field.kind))"] }
    let example = field.example.map { ["Voorbeeld: \($0)"] } ?? []
    return ["\(field.prompt) \(hint(field.kind))", field.guidance] + example
  }

  private static func hint(_ kind: Field.Kind) -> String {
    switch kind {
    case .yesNo: "Typ ja of nee."
    case .choice(let choices):
      "Typ een nummer of een naam: "
        + choices.enumerated().map { "\($0.offset + 1) \($0.element.label)" }.joined(separator: ", ") + "."
    case .text: "U mag meer regels gebruiken."
    case .name: "Gebruik één regel."
    case .date: "Typ een dag, zoals 1-12-2026 of 1 december 2026."
    case .number: "Typ een heel getal zonder punten."
    case .numberOrUnknown: "Typ een heel getal zonder punten, of onbekend."
    }
  }

  /// The order of the priorities as it stands in a block: an id a line.
  static func text(_ order: PlanOrder) -> String {
    order.candidates.filter(\.isPlanned).map(\.id).joined(separator: "\n")
  }

  /// How to make a plan, and of what.
  static func guidance(_ order: PlanOrder) -> [String] {
    [
      "Zet op elke regel één ankerpunt, het belangrijkste bovenaan. Nieuwe prioriteiten maakt u door een ankerpunt "
        + "erbij te zetten. De vragen over een nieuwe prioriteit staan in het formulier dat u daarna opent.",
      "Een prioriteit met antwoorden kunt u niet weglaten. Het officiële formulier heeft plaats voor vijf "
        + "prioriteiten; meer mag.",
    ]
      + order.candidates.map { candidate in
        let number = candidate.number.map { " (ankerpunt \($0))" } ?? ""
        let state = candidate.isPlanned ? "in het plan" : "gekozen in de scan, nog niet in het plan"
        return "• \(candidate.id) = \(candidate.title)\(number), \(state)"
      }
  }
}
