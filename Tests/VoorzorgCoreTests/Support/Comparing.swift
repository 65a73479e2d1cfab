@testable import VoorzorgCore

extension Comparison {
  /// What changed from one dossier to another.
  init(_ old: Dossier, _ new: Dossier) {
    self.init(.named("oud", old), .named("nieuw", new), checker: .shared, instrument: Shared.instrument)
  }

  /// The lines of the summary, by topic.
  var summary: [ComparisonSummary.Topic: String] {
    let lines = ComparisonSummary(self, Shared.instrument).lines
    return Dictionary(uniqueKeysWithValues: lines.map { ($0.topic, $0.text) })
  }

  /// The kinds of the changed answers, by the names of their questions.
  var kinds: [String: ChangeKind] {
    Dictionary(answers.map { ($0.question, $0.kind) }, uniquingKeysWith: { first, _ in first })
  }
}

extension ComparedDossier {
  static func named(_ file: String, _ dossier: Dossier) -> ComparedDossier {
    ComparedDossier(dossier, file: file, instrument: Shared.instrument)
  }
}

extension ComparisonSeries {
  init(_ dossiers: ComparedDossier..., allowsOthers: Bool = false) throws(Problem) {
    try self.init(
      dossiers,
      allowsOthers: allowsOthers,
      checker: .shared,
      gemeenten: Shared.gemeenten,
      instrument: Shared.instrument
    )
  }

  /// The document, as the reports have it.
  var document: Document { ComparisonDocument(self, builder: Shared.reports).document }
}

extension Dossier {
  /// The dossier of a municipality on a day.
  static func of(_ name: String, code: String? = nil, day: String? = nil) -> Dossier {
    var dossier = Dossier.empty
    dossier["gemeente.naam"] = .text(name)
    dossier["gemeente.code"] = code.map { .text($0) }
    dossier["peildatum"] = day.map(Dossier.day)
    return dossier
  }
}
