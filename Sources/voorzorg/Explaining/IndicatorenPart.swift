import TextKit
import VoorzorgCore

/// Explains the national dashboard: its indicators, chapters, colours, and the lists that it works with.
struct IndicatorenPart: ExplainedPart {
  let explainer: Explainer

  var overview: [ExplainedTopic] {
    [
      ExplainedTopic(name: "indicatoren", meaning: "de indicatoren van het landelijke dashboard"),
      ExplainedTopic(
        name: "indicator NR, of NAAM van een indicator",
        meaning: "vragen en landelijke aantallen, zoals 'uitleg indicator 9'"
      ),
      ExplainedTopic(
        name: "dashboard",
        meaning: "doel, kleuren en wie het invult"
      ),
      ExplainedTopic(
        name: "NAAM van een lijst",
        meaning: "ethos-light, big-5, kernaspecten, participatievormen of beleidscyclus"
      ),
    ]
  }

  func topics() throws(CatalogueFault) -> [ExplainedTopic] {
    let catalogue = try Indicatoren.load()
    return [
      ExplainedTopic(name: "indicatoren", meaning: "alle indicatoren"),
      ExplainedTopic(name: "indicator", meaning: "alle indicatoren"),
      ExplainedTopic(name: "dashboard", meaning: "het landelijke dashboard"),
    ]
      + catalogue.indicatoren.map {
        ExplainedTopic(name: "indicator \($0.number)", meaning: $0.shortTitle)
      }
      + catalogue.indicatoren.map {
        ExplainedTopic(name: $0.name, meaning: "indicator \($0.number): \($0.shortTitle)")
      }
      + catalogue.hoofdstukken.map { ExplainedTopic(name: $0.name, meaning: "hoofdstuk: \($0.title)") }
      + catalogue.lists.map { ExplainedTopic(name: $0.name, meaning: $0.text) }
  }

  func explain(_ words: [String]) throws(CatalogueFault) -> [String]? {
    let topic = Self.key(words.joined(separator: " "))
    let pages = DashboardPages(catalogue: try Indicatoren.load(), explainer: explainer)
    switch topic {
    case "indicator", "indicatoren": return pages.indicatoren
    case "dashboard", "kleuren": return pages.dashboard
    default: break
    }
    let found =
      indicatoren(topic, in: pages.catalogue)
      .map { IndicatorPage(indicator: $0, catalogue: pages.catalogue, explainer: explainer).lines }
      + pages.catalogue.lists.filter { [Self.key($0.name), Self.key($0.title)].contains(topic) }
      .map(pages.list)
      + pages.catalogue.hoofdstukken.filter { hoofdstuk in
        let names = [Self.key(hoofdstuk.name), Self.key(hoofdstuk.title)]
        return (names + names.map { "hoofdstuk \($0)" }).contains(topic)
      }.map(pages.hoofdstuk)
    return found.isEmpty ? nil : Array(found.joined(separator: [""]))
  }

  /// The indicators that a topic means: by name or title, and by number behind the word `indicator`.
  ///
  /// Number 3 is two indicators, 3.1 and 3.2.
  private func indicatoren(_ topic: String, in catalogue: Indicatoren) -> [Indicator] {
    let prefix = "indicator "
    let isNamedSo = topic.hasPrefix(prefix)
    let wanted = isNamedSo ? String(topic.dropFirst(prefix.count)) : topic
    return catalogue.indicatoren.filter { indicator in
      [Self.key(indicator.name), Self.key(indicator.shortTitle)].contains(wanted)
        || isNamedSo && (indicator.number == wanted || indicator.number.hasPrefix(wanted + "."))
    }
  }

  /// What is compared: a hyphen is as good as a space.
  private static func key(_ text: String) -> String {
    text.folded.replacing("-", with: " ")
  }
}
