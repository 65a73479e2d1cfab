import CommandLineKit
import VoorzorgCore

/// Lists the values that a shell may offer and that stand in the catalogues or in a dossier.
///
/// Nothing here fails: where a dossier cannot be read or a name is unknown, there is less to offer.
struct Completions {
  /// The folder that `~` stands for.
  let home: String?

  /// What may stand where a description asks for one of our lists.
  func offer(_ query: CompletionQuery) -> CompletionOffer {
    guard let list = List(rawValue: query.kind), let instrument = try? Instrument.load() else {
      return CompletionOffer()
    }
    switch list {
    case .ankerpunt: return CompletionOffer(Self.ankerpunten(instrument))
    case .gemeente: return CompletionOffer(Self.gemeenten(beginningWith: query.word))
    case .gemeentecode: return CompletionOffer(Self.codes)
    case .onderwerp: return CompletionOffer(topics(query, instrument))
    case .vraag: return QuestionCompletion(query, home: home, instrument: instrument).offer
    }
  }

  /// The lists by the names that descriptions use.
  enum List: String, CaseIterable {
    case ankerpunt, gemeente, gemeentecode, onderwerp, vraag
  }

  static func ankerpunten(_ instrument: Instrument) -> [CompletionCandidate] {
    instrument.ankerpunten.map { CompletionCandidate($0.name, meaning: $0.title) }
  }

  private static var allGemeenten: [Gemeente] { (try? Gemeenten.load())?.all ?? [] }

  private static var codes: [CompletionCandidate] {
    allGemeenten.map { CompletionCandidate($0.code, meaning: $0.name) }
  }

  /// All official names, and other names in use as far as somebody is typing one.
  private static func gemeenten(beginningWith word: String) -> [CompletionCandidate] {
    allGemeenten.flatMap { gemeente in
      let aliases = word.isEmpty ? [] : gemeente.aliases.filter { $0.folded.hasPrefix(word.folded) }
      return [CompletionCandidate(gemeente.name, meaning: gemeente.code)]
        + aliases.map { CompletionCandidate($0, meaning: "\(gemeente.code), \(gemeente.name)") }
    }
  }

  /// What `uitleg` explains; behind a word that wants another, what that one can be.
  private func topics(_ query: CompletionQuery, _ instrument: Instrument) -> [CompletionCandidate] {
    let before = query[UitlegCommand.topic]
    switch before.first {
    case "ankerpunt" where before.count == 1: return Self.ankerpunten(instrument)
    case "gemeente", "gemeenten": return before.count == 1 ? Self.gemeenten(beginningWith: query.word) : []
    default: return Self.topics(behind: before, instrument)
    }
  }

  /// The next words of topics that begin with some words. A topic of several words waits until its first word
  /// stands there, where that word is a topic as well.
  private static func topics(behind words: [String], _ instrument: Instrument) -> [CompletionCandidate] {
    let beginning = words.map { $0 + " " }.joined()
    let all = ((try? Explainer(instrument: instrument, columns: 80).topics) ?? []).filter {
      $0.isOffered && $0.name.hasPrefix(beginning)
    }
    let names = Set(all.map(\.name))
    return all.compactMap { topic in
      let rest = topic.name.dropFirst(beginning.count)
      let next = rest.prefix { $0 != " " }
      let waits = next.count < rest.count && names.contains(beginning + next)
      return waits ? nil : CompletionCandidate(String(rest), meaning: topic.meaning)
    }
  }
}
