import TerminalKit
import VoorzorgCore

/// The explanation of one indicator, from what it asks to what the country answered.
struct IndicatorPage {
  let indicator: Indicator
  let catalogue: Indicatoren
  let explainer: Explainer

  private var columns: Int { explainer.columns }

  var lines: [String] {
    var lines = ["Indicator \(indicator.number): \(indicator.shortTitle)"]
    lines += place.wrapped(to: columns, hangingIndent: 2)
    lines += ["Naam: \(indicator.name)", ""]
    lines += indicator.question.wrapped(to: columns)
    lines += ["(de vraag van het dashboard, in eigen woorden van voorzorg)", ""]
    lines += "Kleur: \(colours)".wrapped(to: columns, hangingIndent: 2)
    lines += "Bladzijden van het Nationaal Actieplan, zoals in de bron: \(pages)"
      .wrapped(to: columns, hangingIndent: 2)
    lines += ["", "Vragen en landelijke antwoorden (\(catalogue.year)):"]
    lines += indicator.subvragen.flatMap { [""] + explain($0) }
    if !indicator.notes.isEmpty {
      lines += ["", "Goed om te weten:"] + indicator.notes.flatMap { explainer.lines($0) }
    }
    lines += ["", "Over de landelijke aantallen:"] + figureNotes
    return lines + [""] + explainer.sourceLines(indicator.source)
      + "Hoe het dashboard werkt: 'voorzorg uitleg dashboard'.".wrapped(to: columns)
      + explainer.verbandLines(.indicator, indicator.name)
  }

  /// How to read the figures on this page.
  private var figureNotes: [String] {
    let denominator = catalogue.dashboard.explanations.filter { $0.name == "noemer" }
    let figures = indicator.subvragen.flatMap {
      [$0.national].compactMap(\.self) + $0.onderdelen.map(\.national)
    }
    let isLost = figures.contains(where: \.isPartlyUnreadable)
    let lost =
      "- Niet leesbaar: het rapport heeft hier een grafiek, maar in de tekst ervan ontbreekt het getal."
    return denominator.flatMap { explainer.lines($0.note) }
      + (isLost ? lost.wrapped(to: columns, hangingIndent: 2) : [])
  }

  private var place: String {
    let hoofdstuk = catalogue.hoofdstukken.first { $0.indicatoren.contains(indicator) }
    let paragraaf = hoofdstuk?.paragrafen.first { $0.indicatoren.contains(indicator) }
    return "Hoofdstuk: "
      + [hoofdstuk?.title, paragraaf?.wording.label].compactMap(\.self).joined(separator: " · ")
  }

  private var colours: String {
    switch indicator.scores.count {
    case 0: "geen; alleen aantallen"
    case 1: "één voor de hele indicator"
    default: indicator.scores.compactMap(\.title).joined(separator: " en ") + " hebben elk een eigen kleur"
    }
  }

  private var pages: String {
    indicator.actionPlanPages.map { $0.numbers.map(String.init).joined(separator: ", ") } ?? "niet genoemd"
  }

  private func explain(_ question: Indicator.Subvraag) -> [String] {
    let mark = question.letter.map { "\($0)." } ?? "-"
    let indent = mark.count + 1
    var lines = "\(mark) \(question.shortTitle) (naam: \(question.name))"
      .wrapped(to: columns, hangingIndent: indent)
    var detail: [String] = []
    if let title = question.title { detail += "Dashboard: \(title)".wrapped(to: columns - indent) }
    detail += "In eigen woorden: \(question.question)".wrapped(to: columns - indent)
    detail += "Antwoord: \(answer(to: question))".wrapped(to: columns - indent)
    if let list = question.list { detail.append("Meer: 'voorzorg uitleg \(list.name)'") }
    if let national = question.national {
      detail += "Landelijk: \(national.dutch)".wrapped(to: columns - indent)
    }
    if !question.onderdelen.isEmpty { detail += table(question.onderdelen, width: columns - indent) }
    detail += question.notes.flatMap { explainer.lines($0, narrowerBy: indent) }
    lines += detail.map { $0.isEmpty ? "" : String(repeating: " ", count: indent) + $0 }
    return lines
  }

  private func answer(to question: Indicator.Subvraag) -> String {
    let kind =
      switch question.kind {
      case .yesNoUnknown: "ja, nee of onbekend"
      case .choice(let list): list.items.map(\.name).joined(separator: ", ") + " of onbekend"
      case .number: "een aantal"
      case .text: "een tekst"
      }
    return question.onderdelen.isEmpty ? kind : "\(kind), bij elk onderdeel"
  }

  /// The parts with their figures; what the report counts for none of them is said once, below.
  private func table(_ parts: [Indicator.Onderdeel], width: Int) -> [String] {
    let names = parts.first?.national.counts.map(\.name) ?? []
    let columns = names.indices.filter { column in
      parts.contains { $0.national.counts[column].count != .notStated }
    }
    var table = TextTable(
      columns: [.init("Onderdeel", isFlexible: true), .init("Naam", isFlexible: true)]
        + columns.map { .init("Landelijk \(names[$0])", alignment: .right) }
    )
    for part in parts {
      table.addRow(
        [part.wording.label, part.name] + columns.map { part.national.counts[$0].count.dutch }
      )
    }
    let unstated = names.indices.filter { !columns.contains($0) }.map { names[$0] }
    let rest = unstated.isEmpty ? [] : ["Landelijk \(unstated.joined(separator: " en ")): niet vermeld"]
    return [""] + table.lines(fitting: width) + rest
  }
}
