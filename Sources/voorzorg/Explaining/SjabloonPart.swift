import TerminalKit
import TextKit
import VoorzorgCore

/// Explains what a template of a municipality's own may hold: part of the program, not of the instrument.
struct SjabloonPart: ExplainedPart {
  let explainer: Explainer

  static let topic = ExplainedTopic(
    name: "sjabloon",
    meaning: "de plaatsen in een eigen sjabloon voor rapporten"
  )

  var overview: [ExplainedTopic] { [Self.topic] }

  func topics() throws(CatalogueFault) -> [ExplainedTopic] { [Self.topic] }

  func explain(_ words: [String]) throws(CatalogueFault) -> [String]? {
    guard words.joined(separator: " ").folded == Self.topic.name else { return nil }
    let places = try places()
    return paragraphs(Self.introduction) + ["", "In een zin:", ""]
      + table(places.filter { !$0.isBlock })
      + ["", "Alleen op een regel:", ""] + table(places.filter(\.isBlock)) + [""] + paragraphs(Self.rules)
  }

  /// The places, in the order in which they are shown.
  func places() throws(CatalogueFault) -> [TemplatePlaces.Description] {
    TemplatePlaces(try ReportBuilder(instrument: explainer.instrument)).descriptions
  }

  private static let introduction = [
    "Een sjabloon is een tekst in Markdown, met de indeling die uw gemeente gewend is. Waar iets uit het dossier moet komen, "
      + "schrijft u een plaats, zoals {{naam}}. U gebruikt het met: voorzorg rapport BESTAND --sjabloon-md SJABLOON.md."
  ]

  private static let rules = [
    "Ook elke vraag heeft een plaats, met haar naam: {{gemeente.naam}}, {{implementatieplan.1.doel}}. 'voorzorg uitleg vragen' "
      + "toont de namen. Is de vraag niet beantwoord, dan komt er 'nog niet ingevuld' te staan.",
    "Een deel van het rapport krijgt geen eigen kop: die schrijft u zelf. De koppen erin komen een niveau onder de kop waar "
      + "de plaats onder staat.",
    #"Bedoelt u gewoon twee accolades, schrijf dan \{{. In een blok code en in een opmerking (<!-- -->) blijft alles zoals het "#
      + "is. In de kop van het bestand (tussen ---) staan plaatsen tussen dubbele aanhalingstekens.",
  ]

  private func paragraphs(_ texts: [String]) -> [String] {
    Array(texts.map { $0.wrapped(to: explainer.columns) }.joined(separator: [""]))
  }

  private func table(_ places: [TemplatePlaces.Description]) -> [String] {
    var table = TextTable(columns: [.init("Plaats"), .init("Wat er komt te staan", isFlexible: true)])
    for place in places { table.addRow(["{{\(place.name)}}", place.meaning]) }
    return table.lines(fitting: explainer.columns)
  }
}
