@testable import VoorzorgCore

extension Dossier {
  /// Adds a round of the indicators.
  ///
  /// - Parameter answers: answers by path below `indicatoren`, such as `bemoeizorg.aanbod`.
  mutating func addRound(
    _ year: Int?,
    _ half: Monitor.Half?,
    _ level: Monitor.Level?,
    _ answers: [String: Answer] = [:]
  ) {
    var all = Dictionary(uniqueKeysWithValues: answers.map { ("indicatoren.\($0)", $1) })
    all["jaar"] = year.map { .number($0) }
    all["halfjaar"] = half.map { .choice($0.rawValue) }
    all["niveau"] = level.map { .choice($0.rawValue) }
    add("monitor", all)
  }

  /// Its rounds.
  var monitor: Monitor { Monitor(self, Shared.instrument) }

  /// The dossier of the municipality that the report of the dashboard has as its example (S3).
  static func purmerend() throws -> Dossier {
    let bytes = try Fixtures.bytes("geldig/purmerend-dashboard-2024.voorzorg.json")
    return DossierReading(bytes, instrument: Shared.instrument).dossier
  }
}

extension Answer {
  static let ja = Answer.choice("ja")
  static let nee = Answer.choice("nee")
  static let onbekend = Answer.choice("onbekend")
}

extension Document.Section {
  /// The answers within texts, lists and tables of this section and of those in it, and those by themselves.
  var allAnswers: [Document.AnswerBlock] {
    blocks.flatMap { block -> [Document.AnswerBlock] in
      switch block {
      case .answer(let answer): [answer]
      case .paragraph(let inlines): inlines.compactMap(\.answerBlock)
      case .list(let items): items.joined().compactMap(\.answerBlock)
      case .table, .picture: block.table?.rows.joined().compactMap(\.answerBlock) ?? []
      }
    } + sections.flatMap(\.allAnswers)
  }
}

extension Document.Inline {
  /// The question with its answer that this is.
  var answerBlock: Document.AnswerBlock? {
    if case .answer(let block) = self { block } else { nil }
  }
}
