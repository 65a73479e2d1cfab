import CommandLineKit
import VoorzorgCore

/// What may stand where `beantwoorden` takes NAAM=WAARDE: the names of the questions, then their values.
struct QuestionCompletion {
  private let query: CompletionQuery
  private let instrument: Instrument
  private let dossier: Dossier

  init(_ query: CompletionQuery, home: String?, instrument: Instrument) {
    self.query = query
    self.instrument = instrument
    let path = query[BeantwoordenCommand.file].first
    dossier =
      path.flatMap { Self.dossier(at: $0, home: home, instrument: instrument) } ?? Dossier(for: instrument)
  }

  var offer: CompletionOffer {
    let parts = query.word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return CompletionOffer(names) }
    var offer = values(of: String(parts[0]), typed: String(parts[1]))
    offer.kept = "\(parts[0])=" + offer.kept
    return offer
  }

  private var questionnaire: Questionnaire {
    Questionnaire(dossier, instrument: instrument, offeringEntries: true)
  }

  /// The questions that got no answer on the line yet, by position and, where there is one, by id.
  private var names: [CompletionCandidate] {
    let answered = Set(query[BeantwoordenCommand.answers].compactMap { Assignment($0)?.name })
    let order = CompletionCandidate(Self.order, meaning: "De volgorde van de prioriteiten")
    let questions = questionnaire.questions.flatMap { question in
      let meaning = [question.topic, question.label].filter { !$0.isEmpty }.joined(separator: ": ")
      let names =
        question.name == question.stableName ? [question.name] : [question.name, question.stableName]
      return answered.isDisjoint(with: names) ? names.map { CompletionCandidate($0, meaning: meaning) } : []
    }
    return ([order] + questions).filter { !answered.contains($0.value) }.map {
      CompletionCandidate($0.value + "=", meaning: $0.meaning, isWhole: false)
    }
  }

  private static let order = "implementatieplan"

  private func values(of name: String, typed: String) -> CompletionOffer {
    if typed.hasPrefix("@") { return CompletionOffer(kept: "@", paths: .files(suffixes: [])) }
    if name == Self.order { return priorities(typed: typed) }
    guard let question = questionnaire.question(named: name) else { return CompletionOffer() }
    switch question.field.kind {
    case .yesNo:
      return CompletionOffer(["ja", "nee"].map { CompletionCandidate($0) })
    case .choice(let choices):
      return CompletionOffer(choices.map { CompletionCandidate($0.name, meaning: $0.label) })
    case .text:
      return CompletionOffer([CompletionCandidate("@", meaning: "leest een bestand", isWhole: false)])
    case .numberOrUnknown:
      return CompletionOffer([CompletionCandidate(Field.unknown)])
    case .name, .date, .number:
      return CompletionOffer()
    }
  }

  /// Priorities and ankerpunten behind the ones that are in the order already.
  private func priorities(typed: String) -> CompletionOffer {
    let named = typed.split(separator: ",", omittingEmptySubsequences: false).dropLast().map(String.init)
    var known = Set(named)
    let ids = questionnaire.questions.compactMap { Self.priority(ofQuestion: $0.stableName) }
    let all = Completions.ankerpunten(instrument) + ids.map { CompletionCandidate($0) }
    return CompletionOffer(
      all.filter { known.insert($0.value).inserted },
      kept: named.map { $0 + "," }.joined()
    )
  }

  /// The id in the name of a question about a priority; nil where there is only a position.
  private static func priority(ofQuestion name: String) -> String? {
    let steps = name.split(separator: ".")
    guard steps.count > 2, steps[0] == order, Int(steps[1]) == nil else { return nil }
    return String(steps[1])
  }

  /// The dossier as far as it can be read, whatever is wrong with it; nil when it cannot be read at all.
  private static func dossier(at path: String, home: String?, instrument: Instrument) -> Dossier? {
    // Reading these would wait for somebody who types.
    guard path != "-", !path.hasPrefix("/dev/"), !path.hasPrefix("/proc/") else { return nil }
    let isInHome = path.hasPrefix("~/")
    let place = isInHome ? home.map { $0 + path.dropFirst() } : path
    guard let bytes = try? Files.read(place ?? path) else { return nil }
    return DossierReading(bytes, instrument: instrument).dossier
  }
}
