import TerminalKit
import TextKit
import VoorzorgCore

extension Explainer {
  /// An ankerpunt: what it is, what to talk about, and what it has to do with elsewhere.
  func explain(_ ankerpunt: Ankerpunt) -> [String] {
    var lines = [
      ankerpunt.title,
      "Ankerpunt \(ankerpunt.number) van \(instrument.ankerpunten.count), blad \(ankerpunt.sheet) van de scan",
      "",
    ]
    lines += ankerpunt.explanation.wrapped(to: columns)
    lines += [
      "(eigen uitleg van voorzorg, op grond van de bronnen hieronder)", "", "Vragen om samen te bespreken:",
    ]
    lines += ankerpunt.guidingQuestions.flatMap { "- \($0)".wrapped(to: columns, hangingIndent: 2) }
    lines += ["", "Bronnen van de uitleg:"]
    lines += ankerpunt.explanationSources.flatMap {
      "- \(describe($0))".wrapped(to: columns, hangingIndent: 2)
    }
    return lines + verbandLines(.ankerpunt, ankerpunt.name)
  }

  /// A field: label, what to write, an example, where it comes from.
  func explain(_ field: Field) -> [String] {
    var lines = "\(field.label)\(field.isAdded ? " (toegevoegd)" : "")".wrapped(to: columns)
    lines += field.prompt.wrapped(to: columns) + [""]
    lines += field.guidance.wrapped(to: columns)
    if let example = field.example {
      lines += ["", "Voorbeeld:"] + example.wrapped(to: columns - 2).map { "  " + $0 }
    }
    lines += ["", "Naam: \(field.name), soort: \(field.kind.name), moment: \(field.moment.rawValue)"]
    if case .choice(let choices) = field.kind {
      lines.append("Keuzes:")
      lines += choices.flatMap {
        "\($0.name): \($0.label)".wrapped(to: columns - 2, hangingIndent: 2).map { "  " + $0 }
      }
    }
    if case .source(let source) = field.origin { lines += sourceLines(source) }
    return lines + [""]
  }

  /// A rule.
  func explain(_ rule: RuleDescription) -> [String] {
    ["\(rule.code) · \(rule.severity.rawValue)"] + rule.summary.wrapped(to: columns)
      + ["", "Dit is een eigen regel van voorzorg."]
  }

  /// Municipalities by name or code, with the list that they are in; all of them for an empty name.
  ///
  /// - Throws: ``CatalogueFault`` when the built-in list is malformed.
  func foundGemeenten(
    _ name: String
  ) throws(CatalogueFault) -> Result<(found: [Gemeente], list: Gemeenten), UnknownTopic> {
    let list = try Gemeenten.load()
    let wanted = name.folded
    let found =
      name.isEmpty
      ? list.all
      : list.gemeente(code: name).map { [$0] }
        ?? list.all.filter { gemeente in
          ([gemeente.name] + gemeente.aliases).contains { $0.folded.contains(wanted) }
        }
    guard !found.isEmpty else {
      let nearest = list.nearestName(to: name).map { "bedoelt u '\($0)'?" } ?? "controleer de schrijfwijze"
      return .failure(UnknownTopic(message: "er is geen gemeente '\(name)'; \(nearest)"))
    }
    return .success((found, list))
  }

  /// Municipalities in a table.
  func table(of found: [Gemeente], in list: Gemeenten) -> [String] {
    var table = TextTable(columns: [
      .init("Code"), .init("Gemeente"), .init("Ook bekend als", isFlexible: true),
    ])
    for gemeente in found {
      table.addRow([gemeente.code, gemeente.name, gemeente.aliases.joined(separator: ", ")])
    }
    return table.lines(fitting: columns) + ["", "Stand van \(list.referenceDay.dutch)."]
      + list.provenance.wrapped(to: columns)
  }

  /// Where something stands, for a reader.
  func describe(_ source: SourceReference) -> String {
    guard let document = instrument.document(source.document) else { return source.place }
    return "\(document.shortTitle) (\(document.year)), \(source.place)"
  }
}
