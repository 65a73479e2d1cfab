/// How many municipalities answered what to some questions, for those who may not know which municipalities.
///
/// Its names and titles are those of catalogues; nothing in it was typed, except years that enough municipalities have.
public struct NamelessTable: Sendable, Equatable {
  /// The part of the overview that it is in.
  public let part: NamelessPart
  /// The fixed name within the part, such as `keuze`.
  public let name: String
  /// What it is called.
  public let title: String
  /// The chapter within the part; nil where it has none.
  public var chapter: Chapter?
  /// What its questions are about, such as `Ankerpunt`.
  public var subject = "Vraag"
  /// The years of what is counted, as far as enough municipalities have them; nil where years say nothing.
  public var years: [Int]?
  /// What can be answered.
  public let answers: [Answer]
  /// The light that goes with the counts of ``PijlerCounts/Reply``; nil where there is none.
  public var stoplicht: Stoplicht?
  /// The questions.
  public var rows: [Row] = []
  /// The groups of which counts are shown, the whole first; none when too few municipalities answered anything.
  public var groups: [NamelessRegion.Group] = []

  /// A chapter within a part.
  public struct Chapter: Sendable, Equatable {
    /// The fixed name, such as `inclusief-wonen`.
    public let name: String
    /// What it is called.
    public let title: String
  }

  /// Something that is counted.
  public struct Answer: Sendable, Equatable {
    /// The fixed name, such as `niet-beantwoord`.
    public let name: String
    /// What it is called.
    public let title: String
    /// Whether somebody answered: that nobody did is counted, but is no answer.
    public var isAnswer = true
  }

  /// A question with its counts.
  public struct Row: Sendable, Equatable {
    /// The fixed name.
    public let name: String
    /// What it is called.
    public let title: String
    /// For each of ``NamelessTable/groups`` how many municipalities gave each answer.
    public var counts: [[Int]] = []
  }
}

extension NamelessTable.Answer {
  /// The answers of actions, in the order of ``PijlerCounts/Reply``.
  static let replies = PijlerCounts.Reply.allCases.map { reply in
    NamelessTable.Answer(
      name: reply.answer ?? "niet-beantwoord",
      title: reply.rawValue,
      isAnswer: reply != .unanswered
    )
  }
}
