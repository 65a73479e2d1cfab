/// What changed, in at most ten sentences that can be read out in a council: only what changed, and what people in the
/// municipality would notice first.
public struct ComparisonSummary: Sendable {
  /// What a line is about.
  public enum Topic: String, Sendable, CaseIterable {
    /// Priorities and actions of the plan that became ready.
    case klaar
    /// Actions of the preventiescan that are there now.
    case aanbod
    /// What is less far than it was: never left out.
    case terug
    /// Which ankerpunten the municipality works on.
    case keuzes
    /// Priorities that are new, gone or moved.
    case plan
    /// Days in the plan that became later or earlier.
    case datums
    /// What was decided, and how far the seven steps and the dossier are.
    case stappen
    /// The colours of the indicators.
    case monitor
    /// What is known now, and what was written.
    case antwoorden
    /// What checking finds.
    case controle
  }

  /// A line.
  public struct Line: Sendable, Equatable {
    /// What it is about.
    public let topic: Topic
    /// The sentences.
    public let text: String
  }

  /// The lines, in the order of the topics; those of which nothing changed are left out.
  public let lines: [Line]

  init(_ comparison: Comparison, _ instrument: Instrument) {
    let lines = SummaryLines(comparison, instrument)
    self.lines = Topic.allCases.compactMap { topic in
      let sentences = lines.sentences(about: topic)
      return sentences.isEmpty ? nil : Line(topic: topic, text: sentences.joined(separator: " "))
    }
  }
}

/// Makes the sentences of a summary.
struct SummaryLines {
  let comparison: Comparison
  let instrument: Instrument
  /// The changes that a sentence of their own tells, and those that are only counted.
  let sorted: SortedChanges

  init(_ comparison: Comparison, _ instrument: Instrument) {
    self.comparison = comparison
    self.instrument = instrument
    sorted = SortedChanges(comparison)
  }

  /// How many things are named before the rest is counted.
  static let named = 3

  func sentences(about topic: ComparisonSummary.Topic) -> [String] {
    switch topic {
    case .klaar: ready
    case .aanbod: offered
    case .terug: stepsBack
    case .keuzes: choices
    case .plan: plan
    case .datums: days
    case .stappen: steps
    case .monitor: colours
    case .antwoorden: answers
    case .controle: findings
    }
  }
}
