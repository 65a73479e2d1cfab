import TerminalKit
import TextKit
import VoorzorgCore

/// Explains terms: those of the two lists, and our own.
struct BegrippenPart: ExplainedPart {
  let explainer: Explainer

  var overview: [ExplainedTopic] {
    [
      ExplainedTopic(name: "begrippen", meaning: "alle begrippen, met waar ze staan"),
      ExplainedTopic(
        name: "begrip NAAM, of alleen NAAM",
        meaning: "wat een woord betekent, zoals 'uitleg waakvlamfunctie'"
      ),
    ]
  }

  func topics() throws(CatalogueFault) -> [ExplainedTopic] {
    [ExplainedTopic(name: "begrippen", meaning: "alle begrippen")]
      + (try Begrippen.load()).all.flatMap { begrip in
        let meaning = "begrip: \(begrip.title)"
        return [ExplainedTopic(name: begrip.name, meaning: meaning)]
          + begrip.allNames.map { ExplainedTopic(name: $0, meaning: meaning, isOffered: false) }
      }
  }

  func explain(_ words: [String]) throws(CatalogueFault) -> [String]? {
    let begrippen = try Begrippen.load()
    let words = words.flatMap { $0.folded.split(separator: " ") }
    let isAskedFor = words.first == "begrip" || words.first == "begrippen"
    if isAskedFor, words.count == 1 { return list(begrippen) }
    let name = (isAskedFor ? words.dropFirst() : words[...]).joined(separator: " ")
    let found = begrippen.begrippen(named: name)
    return found.isEmpty ? nil : Array(found.map(explain).joined(separator: [""]))
  }

  private func list(_ begrippen: Begrippen) -> [String] {
    var table = TextTable(columns: [
      .init("Begrip", isFlexible: true), .init("Begrippenlijst van", isFlexible: true),
    ])
    for begrip in begrippen.all.sorted(by: { $0.title.folded < $1.title.folded }) {
      table.addRow([begrip.title, begrip.isOwn ? "eigen begrip van voorzorg" : lists(of: begrip)])
    }
    return table.lines(fitting: explainer.columns) + [""]
      + begrippen.remarks.flatMap { explainer.remarkLines($0) }
      + ["", "Meer: 'voorzorg uitleg begrip waakvlamfunctie'."]
  }

  /// The documents in which a term stands, each once.
  private func lists(of begrip: Begrip) -> String {
    var seen: Set<String> = []
    return begrip.places.map(\.source.document).filter { seen.insert($0).inserted }
      .compactMap { explainer.instrument.document($0)?.shortTitle }.joined(separator: ", ")
  }

  private func explain(_ begrip: Begrip) -> [String] {
    let others = begrip.allNames.dropFirst().filter { $0 != begrip.name }
    let mark =
      begrip.isOwn
      ? "(eigen begrip van voorzorg: het staat niet in de begrippenlijsten)"
      : "(in onze eigen woorden, naar de bronnen hieronder)"
    return begrip.title.wrapped(to: explainer.columns) + ["Begrip", ""]
      + begrip.text.wrapped(to: explainer.columns) + mark.wrapped(to: explainer.columns)
      + (others.isEmpty
        ? []
        : [""] + "Ook: \(others.joined(separator: "; "))".wrapped(to: explainer.columns, hangingIndent: 2))
      + (begrip.places.isEmpty ? [] : ["", begrip.isOwn ? "Het woord staat in:" : "Bronnen:"])
      + begrip.places.flatMap { place in
        "- \(place.title) – \(explainer.describe(place.source))"
          .wrapped(to: explainer.columns, hangingIndent: 2)
      } + explainer.verbandLines(.begrip, begrip.name)
  }
}
