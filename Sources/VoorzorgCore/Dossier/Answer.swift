/// The answer to a question. That there is none is a missing `Answer`, never an empty one.
public enum Answer: Sendable, Hashable {
  /// Yes or no.
  case yesNo(Bool)
  /// A text or name, never empty; line breaks are `\n`.
  case text(String)
  /// One of the choices of the question, by its name.
  case choice(String)
  /// A day.
  case date(Day)
  /// A whole number.
  case number(Int)
}

/// A type that answers of one kind of question have.
public protocol AnswerValue: Sendable, Equatable {
  /// The value in an answer, nil when the answer is of another kind.
  init?(_ answer: Answer)
}

extension Bool: AnswerValue {
  /// The value of a yes or no.
  public init?(_ answer: Answer) {
    guard case .yesNo(let value) = answer else { return nil }
    self = value
  }
}

extension String: AnswerValue {
  /// A text, or the name of a choice.
  public init?(_ answer: Answer) {
    switch answer {
    case .text(let value), .choice(let value): self = value
    case .yesNo, .date, .number: return nil
    }
  }
}

extension Day: AnswerValue {
  /// The day of a date.
  public init?(_ answer: Answer) {
    guard case .date(let value) = answer else { return nil }
    self = value
  }
}

extension Int: AnswerValue {
  /// The value of a number.
  public init?(_ answer: Answer) {
    guard case .number(let value) = answer else { return nil }
    self = value
  }
}
