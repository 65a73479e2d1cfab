import TerminalKit
import TextKit
import VoorzorgCore

/// Explains the pijlers of the Preventiescanner, their actions, the own preventiescan and what belongs to them.
struct PijlersPart: ExplainedPart {
  let explainer: Explainer

  var columns: Int { explainer.columns }

  let overview = [
    ExplainedTopic(name: "pijlers", meaning: "de vier pijlers van de Preventiescanner"),
    ExplainedTopic(
      name: "pijler NAAM [JAAR]",
      meaning: "een pijler met de acties, ook onder een oude naam, zoals 'uitleg pijler voorzorg 2021'"
    ),
    ExplainedTopic(name: "groep NUMMER", meaning: "een groep acties, zoals 'uitleg groep 9'"),
    ExplainedTopic(
      name: "actie WOORDEN",
      meaning: "acties van de pijlers, zoals 'uitleg actie huisbezoek' of 'uitleg actie 9.4'"
    ),
    ExplainedTopic(
      name: "preventiescan",
      meaning: "de bladen, onderdelen en vragen van de eigen preventiescan"
    ),
    ExplainedTopic(name: "stoplicht", meaning: "wat de kleuren van de Preventiescanner zeggen, en wat niet"),
    ExplainedTopic(name: "steekproef", meaning: "over welke gemeenten de Preventiescanner gaat"),
    ExplainedTopic(name: "uitkomsten", meaning: "hoeveel gemeenten iets doen, voor zover de bron dat zegt"),
    ExplainedTopic(name: "ambities", meaning: "ambities uit het actieplan naast de pijlers"),
    ExplainedTopic(name: "evaluatievragen", meaning: "vragen waarmee u de pijlers evalueert"),
  ]

  func topics() throws(CatalogueFault) -> [ExplainedTopic] {
    let catalogue = try PijlersCatalogue.load()
    var topics = overview.filter { !$0.name.contains(" ") }
    topics += [
      ExplainedTopic(name: "pijler", meaning: "de vier pijlers van de Preventiescanner"),
      ExplainedTopic(name: "groep", meaning: "de groepen van acties"),
    ]
    topics += catalogue.pijlers.flatMap { topic($0.name, $0.title, kind: "pijler") }
    topics += catalogue.olderNames.names.flatMap {
      topic($0.name, "\($0.title) (\(catalogue.olderNames.year))", kind: "pijler")
    }
    topics += catalogue.themes.flatMap { topic($0.name, $0.title, kind: "thema") }
    topics += catalogue.groups.flatMap { topic($0.name, $0.title, kind: "groep") }
    topics += catalogue.actions.flatMap { topic($0.name, $0.text, kind: "actie") }
    topics += catalogue.uitkomsten.topics.map { ExplainedTopic(name: $0.name, meaning: $0.text) }
    return topics
  }

  /// A topic that can be asked for with its kind before it and without.
  private func topic(_ name: String, _ meaning: String, kind: String) -> [ExplainedTopic] {
    [name, "\(kind) \(name)"].map { ExplainedTopic(name: $0, meaning: meaning) }
  }

  func explain(_ words: [String]) throws(CatalogueFault) -> [String]? {
    words.isEmpty ? nil : explain(words, try PijlersCatalogue.load())
  }

  /// The explanation of a topic in lines, out of a catalogue that was read.
  func explain(_ words: [String], _ catalogue: PijlersCatalogue) -> [String]? {
    // A topic of several words comes as one when the shell completed it within quotes.
    let words = words.flatMap { $0.folded.split(separator: " ").map(String.init) }
    guard let first = words.first else { return nil }
    let rest = Array(words.dropFirst())
    switch (first, rest.isEmpty) {
    case ("pijlers", true), ("pijler", true): return list(catalogue)
    case ("pijler", false): return pijler(rest, catalogue)
    case ("thema", false): return theme(rest, catalogue)
    case ("groep", true): return groups(catalogue)
    case ("groep", false): return group(rest, catalogue)
    case ("actie", false): return actions(rest, catalogue)
    case ("preventiescan", true): return preventiescan(catalogue)
    case ("stoplicht", true): return stoplicht(catalogue.stoplicht)
    case ("steekproef", true): return steekproef(catalogue.steekproef)
    case ("uitkomsten", true): return uitkomsten(catalogue.uitkomsten)
    case ("ambities", true): return ambities(catalogue)
    case ("evaluatievragen", true): return evaluatievragen(catalogue)
    default: return named(words.joined(separator: " ").wordKey, catalogue)
    }
  }

  /// Everything of which this is the name or title, one below the other; nil when nothing is called that.
  private func named(_ key: String, _ catalogue: PijlersCatalogue) -> [String]? {
    var found: [[String]] = []
    let pijlers = catalogue.pijlers.filter { $0.name.wordKey == key }
    found += pijlers.map { explain($0, catalogue) }
    if pijlers.isEmpty {
      found += catalogue.olderNames.names.filter { $0.name.wordKey == key }.map { older($0, catalogue) }
      found += catalogue.themes.filter { $0.name.wordKey == key }.map(explain)
    }
    found += keywords(key, catalogue)
    found += catalogue.groups.filter { [$0.name.wordKey, $0.title.wordKey].contains(key) }.map {
      explain($0, catalogue)
    }
    found += catalogue.actions.filter { $0.name.wordKey == key }.map { explain($0, catalogue) }
    found += catalogue.uitkomsten.topics.filter { $0.name.wordKey == key }.map {
      explain($0, catalogue.uitkomsten)
    }
    return found.isEmpty ? nil : Array(found.joined(separator: [""]))
  }

  /// A paragraph that fits the width.
  func paragraph(_ text: String) -> [String] {
    text.wrapped(to: columns)
  }

  /// An element of a list that fits the width.
  func bullet(_ text: String) -> [String] {
    "- \(text)".wrapped(to: columns, hangingIndent: 2)
  }
}
