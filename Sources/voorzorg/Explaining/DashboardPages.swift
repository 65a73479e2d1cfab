import TerminalKit
import VoorzorgCore

/// What `uitleg` shows of the national dashboard beside single indicators.
struct DashboardPages {
  let catalogue: Indicatoren
  let explainer: Explainer

  private var columns: Int { explainer.columns }

  /// All indicators by chapter.
  var indicatoren: [String] {
    let count = catalogue.indicatoren.count
    return "Indicatoren van het landelijke dashboard (\(count), stand van \(catalogue.year))".wrapped(
      to: columns
    )
      + catalogue.hoofdstukken.flatMap { ["", "Hoofdstuk: \($0.title)"] + table($0.indicatoren) }
      + [""] + "Meer: 'voorzorg uitleg indicator 9' of 'voorzorg uitleg dashboard'.".wrapped(to: columns)
  }

  /// What the dashboard is for, how it is filled in, and what its colours mean.
  var dashboard: [String] {
    var lines = ["Het landelijke dashboard", "", "Waarvoor het dient:"]
    lines += catalogue.dashboard.purposes.flatMap {
      "\($0.letter). \($0.text) (\(explainer.describe($0.source)))".wrapped(to: columns, hangingIndent: 3)
    }
    for explanation in catalogue.dashboard.explanations {
      lines += ["", "\(explanation.heading):"] + explainer.lines(explanation.note)
    }
    lines += ["", "Kleuren (de tekens zijn van voorzorg):"]
    lines += catalogue.colours.map { "\($0.symbol) \($0.kleur.rawValue): \($0.title)" }
    lines += ["", "Hoofdstukken:"]
    var table = TextTable(columns: [
      .init("Hoofdstuk", isFlexible: true), .init("Kleuren in de legenda", isFlexible: true), .init("Naam"),
    ])
    for hoofdstuk in catalogue.hoofdstukken {
      table.addRow([hoofdstuk.title, colours(hoofdstuk), hoofdstuk.name])
    }
    lines += table.lines(fitting: columns)
    lines += ["", "Gevraagd bij elke indicator en bij elke ronde:"]
    lines += (catalogue.questionsPerIndicator + catalogue.questionsPerRound).flatMap {
      "- \($0.shortTitle): \($0.question) (\(explainer.describe($0.source)))"
        .wrapped(to: columns, hangingIndent: 2)
    }
    return lines + explainer.verbandLines(.dashboard, "dashboard")
  }

  /// A chapter with its indicators.
  func hoofdstuk(_ hoofdstuk: Indicatoren.Hoofdstuk) -> [String] {
    var lines = ["Hoofdstuk: \(hoofdstuk.title)", ""] + hoofdstuk.text.wrapped(to: columns)
    lines += ["(eigen woorden van voorzorg)", ""]
    lines += "Naam van de score: \(hoofdstuk.scoreTitle)".wrapped(to: columns, hangingIndent: 2)
    lines += "Kleuren in de legenda: \(colours(hoofdstuk))".wrapped(to: columns, hangingIndent: 2)
    lines += [""] + table(hoofdstuk.indicatoren)
    if !hoofdstuk.notes.isEmpty {
      lines += ["", "Goed om te weten:"] + hoofdstuk.notes.flatMap { explainer.lines($0) }
    }
    return lines + [""] + explainer.sourceLines(hoofdstuk.source)
      + explainer.verbandLines(.hoofdstuk, hoofdstuk.name)
  }

  /// A fixed list with what uses it.
  func list(_ list: Indicatoren.FixedList) -> [String] {
    var lines = [list.title, ""] + list.text.wrapped(to: columns)
    lines += ["(eigen woorden van voorzorg)", ""]
    for (index, item) in list.items.enumerated() {
      let mark = "\(index + 1)."
      let explanation = item.wording.explanation.map { ": \($0)" } ?? ""
      lines += "\(mark) \(item.wording.label)\(explanation)".wrapped(to: columns, hangingIndent: 3)
      lines += item.notes.flatMap { explainer.lines($0, narrowerBy: 3) }.map { "   " + $0 }
    }
    if !list.notes.isEmpty {
      lines += ["", "Goed om te weten:"] + list.notes.flatMap { explainer.lines($0) }
    }
    let users = catalogue.indicatoren.filter { indicator in
      indicator.subvragen.contains { $0.list == list }
    }
    if !users.isEmpty {
      let names = users.map { "indicator \($0.number) (\($0.shortTitle))" }
      lines += [""] + "Gevraagd bij: \(names.joined(separator: ", "))".wrapped(to: columns, hangingIndent: 2)
    }
    return lines + [""] + explainer.sourceLines(list.source) + explainer.verbandLines(.lijst, list.name)
  }

  private func colours(_ hoofdstuk: Indicatoren.Hoofdstuk) -> String {
    hoofdstuk.legend.map(\.rawValue).joined(separator: ", ")
  }

  private func table(_ indicatoren: [Indicator]) -> [String] {
    var table = TextTable(columns: [
      .init("Nr.", alignment: .right), .init("Indicator", isFlexible: true), .init("Naam", isFlexible: true),
    ])
    for indicator in indicatoren { table.addRow([indicator.number, indicator.shortTitle, indicator.name]) }
    return table.lines(fitting: columns)
  }
}
