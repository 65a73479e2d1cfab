/// How many questions of the dashboard have which answer.
///
/// No answer, "onbekend" and "nee" are three different things.
public struct AnswerTally: Sendable, Equatable {
  /// Answered yes.
  public var yes = 0
  /// Answered no.
  public var no = 0
  /// Asked, but nobody knows.
  public var unknown = 0
  /// Not answered.
  public var unanswered = 0
  /// Answered with a choice from a list or a number.
  public var other = 0

  /// Whether anything is answered.
  public var isTouched: Bool { yes + no + unknown + other > 0 }

  init(_ answers: some Sequence<Answer?> = []) {
    for answer in answers {
      switch answer {
      case nil: unanswered += 1
      case .choice(Field.unknown): unknown += 1
      case .choice(Indicator.Antwoord.ja.rawValue): yes += 1
      case .choice(Indicator.Antwoord.nee.rawValue): no += 1
      default: other += 1
      }
    }
  }
}
