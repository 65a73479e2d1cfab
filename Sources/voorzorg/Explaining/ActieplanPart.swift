import TextKit
import VoorzorgCore

/// Explains the national action plan: by line of action, by paragraph, and by what else is in it.
struct ActieplanPart: ExplainedPart {
  let explainer: Explainer

  var overview: [ExplainedTopic] {
    [
      ExplainedTopic(name: "actieplan (of: nad)", meaning: "het Nationaal Actieplan Dakloosheid"),
      ExplainedTopic(
        name: "actielijn NR",
        meaning: "doel, eigenaren en resultaten, zoals 'uitleg actielijn 2'"
      ),
      ExplainedTopic(
        name: "nad NR",
        meaning: "acties en resultaten van een paragraaf, zoals 'uitleg nad 2.2.4'"
      ),
    ]
  }

  func topics() throws(CatalogueFault) -> [ExplainedTopic] {
    let plan = try Actieplan.load()
    var topics = [
      ExplainedTopic(name: "actieplan", meaning: plan.title),
      ExplainedTopic(name: "nad", meaning: plan.title),
      ExplainedTopic(name: "actielijnen", meaning: "de actielijnen van het actieplan"),
      ExplainedTopic(name: "actielijn", meaning: "de actielijnen van het actieplan"),
    ]
    topics += plan.actielijnen.map { lijn in
      ExplainedTopic(name: "actielijn \(lijn.number)", meaning: lijn.title)
    }
    topics += ActieplanSection.allCases.flatMap { section in
      ["nad \(section.rawValue)", "actieplan \(section.rawValue)"].map {
        ExplainedTopic(name: $0, meaning: section.meaning)
      }
    }
    topics += ActieplanSection.allCases.filter(\.standsAlone).map {
      ExplainedTopic(name: $0.rawValue, meaning: $0.meaning)
    }
    topics += plan.paragrafen.flatMap { paragraaf in
      ["nad \(paragraaf.number)", paragraaf.name].map {
        ExplainedTopic(name: $0, meaning: "actieplan: \(paragraaf.shortTitle)")
      }
    }
    return topics + plan.actielijnen.map { ExplainedTopic(name: $0.name, meaning: "actielijn: \($0.title)") }
  }

  func explain(_ words: [String]) throws(CatalogueFault) -> [String]? {
    let plan = try Actieplan.load()
    let pages = ActieplanPages(plan: plan, explainer: explainer)
    let words = words.flatMap { $0.folded.split(separator: " ") }
    let rest = words.dropFirst().joined(separator: " ")
    switch words.first {
    case "actieplan", "nad": return rest.isEmpty ? pages.overview : page(of: rest, in: pages)
    case "actielijn", "actielijnen": return rest.isEmpty ? pages.actielijnen : actielijn(rest, in: pages)
    case "paragraaf": return paragraaf(rest, in: pages)
    default: break
    }
    let topic = words.joined(separator: " ")
    // A bare number is no paragraph: questions have numbers like that.
    guard let first = topic.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
      return nil
    }
    if let section = ActieplanSection(named: topic), section.standsAlone { return pages.lines(of: section) }
    return actielijn(topic, in: pages) ?? paragraaf(topic, in: pages)
  }

  private func page(of topic: String, in pages: ActieplanPages) -> [String]? {
    ActieplanSection(named: topic).map(pages.lines(of:)) ?? paragraaf(topic, in: pages)
      ?? actielijn(topic, in: pages)
  }

  private func paragraaf(_ topic: String, in pages: ActieplanPages) -> [String]? {
    pages.plan.paragrafen
      .first { [$0.number, $0.name, $0.title.folded, $0.shortTitle.folded].contains(topic) }
      .map(pages.lines(of:))
  }

  /// By number, by the number of its paragraph, by name, and by each of its titles.
  private func actielijn(_ topic: String, in pages: ActieplanPages) -> [String]? {
    pages.plan.actielijnen
      .first { lijn in
        ["\(lijn.number)", "2.\(lijn.number)", lijn.name, lijn.title.folded].contains(topic)
          || lijn.variants.contains { $0.title.folded == topic }
      }
      .map(pages.lines(of:))
  }
}
