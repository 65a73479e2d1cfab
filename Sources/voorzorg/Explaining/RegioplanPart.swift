import TextKit
import VoorzorgCore

/// The regional plan of 2021 in `uitleg`.
///
/// Words that other instruments use too, such as `acties`, are understood after `regioplan` only.
struct RegioplanPart: ExplainedPart {
  let explainer: Explainer

  var overview: [ExplainedTopic] {
    [
      ExplainedTopic(
        name: "regioplan",
        meaning: "een regionaal plan van aanpak, en wat u daaruit kunt opvragen"
      ),
      ExplainedTopic(name: "slagen", meaning: "de snellere slagen van het regioplan"),
      ExplainedTopic(name: "slag NUMMER", meaning: "een snellere slag, zoals 'uitleg slag 2.1'"),
      ExplainedTopic(name: "projectbrief", meaning: "wat er in een projectbrief staat"),
      ExplainedTopic(name: "rollen", meaning: "wie wat doet in een regionaal project"),
    ]
  }

  func topics() throws(CatalogueFault) -> [ExplainedTopic] {
    let plan = try Regioplan.load()
    var topics = overview.filter { $0.name != "slag NUMMER" }
    topics += [
      ExplainedTopic(name: "regioplan slagen", meaning: "de snellere slagen van het regioplan"),
      ExplainedTopic(name: "regioplan acties", meaning: "de aanvullende acties van het regioplan"),
      ExplainedTopic(name: "regioplan pijlers", meaning: "de pijlers van 2021 en hoe die nu heten"),
      ExplainedTopic(name: "regioplan middelen", meaning: "de middelen van gemeenten in 2020 en 2021"),
      ExplainedTopic(name: "dubbelingen", meaning: "acties en slagen van het regioplan die op elkaar lijken"),
    ]
    topics += plan.sections.map { ExplainedTopic(name: $0.kind.rawValue, meaning: $0.heading.text) }
    topics += plan.pijlers.map { ExplainedTopic(name: $0.name, meaning: "pijler \($0.title) van 2021") }
    topics += plan.slagen.map { ExplainedTopic(name: $0.name, meaning: $0.entry.heading.text) }
    topics += plan.acties.map { ExplainedTopic(name: $0.name, meaning: $0.entry.heading.text) }
    topics += plan.sections.flatMap(\.entries).map { ExplainedTopic(name: $0.name, meaning: $0.heading.text) }
    topics += plan.rollen.map { ExplainedTopic(name: $0.name, meaning: "rol: \($0.title)") }
    return topics + plan.doubles.groups.map { ExplainedTopic(name: $0.name, meaning: $0.title) }
  }

  func explain(_ words: [String]) throws(CatalogueFault) -> [String]? {
    RegioplanPages(plan: try Regioplan.load(), explainer: explainer).explain(words)
  }
}
