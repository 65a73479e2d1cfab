/// What the centrumgemeenten together answered to a question that a link leads to (S3).
public struct NationalAnswer: Sendable, Equatable {
  /// What the question is about, in a few words of ours.
  public let topic: String
  /// How many answered yes, of those whose answer is known: that differs by question, so it is no share.
  public let yes: Int
  /// The year.
  public let year: Int
  /// Where the figure stands.
  public let source: SourceReference

  /// The figure as a sentence without a full stop.
  public var sentence: String {
    yes == 1
      ? "1 centrumgemeente antwoordde ja (\(year))" : "\(yes) centrumgemeenten antwoordden ja (\(year))"
  }
}

extension Linked where Entry == Indicator {
  /// The national figures of the questions that the links lead to, each once; none where the report counts no
  /// yes or the figure is lost.
  ///
  /// For a link to the indicator as a whole that is its first question, a rule of ours.
  ///
  /// - Throws: ``CatalogueFault`` when the built-in catalogue is malformed.
  public func nationalAnswers() throws(CatalogueFault) -> [NationalAnswer] {
    let year = try Indicatoren.load().year
    var answers: [NationalAnswer] = []
    let indicator = Verband.End(.indicator, entry.name)
    for end in verbanden.flatMap(\.sides).map(\.end) where end.lineage.contains(indicator) {
      guard let (topic, national) = question(at: end), let yes = national?.yes, let national else { continue }
      let answer = NationalAnswer(topic: topic, yes: yes, year: year, source: national.source)
      if !answers.contains(answer) { answers.append(answer) }
    }
    return answers
  }

  private func question(at end: Verband.End) -> (topic: String, national: Indicator.NationalFigures?)? {
    let path = end.path
    switch end.kind {
    case .indicator: return entry.subvragen.first.map { ($0.shortTitle, $0.national) }
    case .subvraag: return entry.subvraag(named: path[1]).map { ($0.shortTitle, $0.national) }
    case .onderdeel:
      guard let question = entry.subvraag(named: path[1]) else { return nil }
      return question.onderdelen.first { $0.name == path[2] }
        .map { ("\(question.shortTitle): \($0.wording.label)", $0.national) }
    default: return nil
    }
  }
}
