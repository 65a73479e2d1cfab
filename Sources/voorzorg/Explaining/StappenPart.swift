import TerminalKit
import TextKit
import VoorzorgCore

/// Explains the seven steps, and the four values that the second of them names.
struct StappenPart: ExplainedPart {
  let explainer: Explainer

  var overview: [ExplainedTopic] {
    [
      ExplainedTopic(name: "stappen", meaning: "de zeven stappen van het Stappenplan"),
      ExplainedTopic(
        name: "stap NR, of NAAM van een stap",
        meaning: "acties, reflectievragen en resultaten, zoals 'uitleg stap 3' of 'uitleg regie'"
      ),
      ExplainedTopic(name: "waarden", meaning: "de vier waarden van sociale kwaliteit"),
    ]
  }

  func topics() throws(CatalogueFault) -> [ExplainedTopic] {
    let stappen = try Stappen.load()
    return ["stappen", "stap"].map { ExplainedTopic(name: $0, meaning: "de zeven stappen") }
      + stappen.all.map { ExplainedTopic(name: "stap \($0.number)", meaning: $0.title) }
      + stappen.all.map { ExplainedTopic(name: $0.name, meaning: "stap \($0.number): \($0.title)") }
      + [ExplainedTopic(name: "waarden", meaning: "de vier waarden van sociale kwaliteit")]
      + stappen.waarden.all.map { ExplainedTopic(name: $0.name, meaning: "waarde: \($0.title)") }
  }

  func explain(_ words: [String]) throws(CatalogueFault) -> [String]? {
    let stappen = try Stappen.load()
    let topic = words.joined(separator: " ").folded
    if ["stap", "stappen"].contains(topic) { return list(stappen) }
    if ["waarde", "waarden"].contains(topic) { return explain(stappen.waarden) }
    if stappen.waarden.all.contains(where: { [$0.name, $0.title.folded].contains(topic) }) {
      return explain(stappen.waarden)
    }
    let found = stappen.all.first {
      let names = [$0.name, $0.title.folded]
      return (names + names.map { "stap \($0)" } + ["stap \($0.number)"]).contains(topic)
    }
    return found.map { StapPage(stap: $0, count: stappen.all.count, explainer: explainer).lines }
  }

  private func list(_ stappen: Stappen) -> [String] {
    var table = TextTable(columns: [
      .init("Nr.", alignment: .right), .init("Stap", isFlexible: true), .init("Naam"),
    ])
    for stap in stappen.all { table.addRow(["\(stap.number)", stap.title, stap.name]) }
    let links = stappen.overviewLinks.map { "- \($0.title)" }
    return table.lines(fitting: explainer.columns) + [""]
      + stappen.order.text.wrapped(to: explainer.columns)
      + explainer.sourceLines(stappen.order.source)
      + ["", "Links bij het overzicht:"]
      + links.flatMap { $0.wrapped(to: explainer.columns, hangingIndent: 2) }
      + ["", "Meer over een stap: 'voorzorg uitleg stap 1'."]
  }

  private func explain(_ waarden: Waarden) -> [String] {
    ["Waarden", ""] + waarden.text.wrapped(to: explainer.columns)
      + ["", "De waarden:"] + waarden.all.map { "- \($0.title)" }
      + (waarden.remark.map { [""] + explainer.remarkLines($0) } ?? [])
      + [""] + explainer.sourceLines(waarden.source)
  }
}
