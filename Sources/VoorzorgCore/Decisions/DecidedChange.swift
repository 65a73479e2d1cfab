/// Something that is no longer as it was decided.
public struct DecidedChange: Sendable, Equatable {
  /// What happened to it.
  public enum Kind: String, Sendable {
    /// It says something else.
    case gewijzigd
    /// There was nothing then.
    case toegevoegd
    /// There is nothing any more.
    case weggehaald
  }

  /// What is no longer as it was.
  enum Subject: Sendable, Equatable {
    /// An answer.
    case answer(AnswerPosition)
    /// An entry of a list with all that is in it, such as a priority; one that is gone by its id.
    case entry(String)
    /// The order of the priorities.
    case order
    /// The version of the instrument.
    case instrument
    /// The answer to a question that this version does not know.
    case unknown(String)
  }

  /// What happened.
  public let kind: Kind
  let subject: Subject
  /// The name of the question where it shows, entries by position; of what is gone the list that it stood in.
  public let question: String
  /// What it is in words, such as `prioriteit 1 (Outreach), 'Doel'`.
  public let words: String

  init(_ kind: Kind, _ subject: Subject, question: String, words: String) {
    self.kind = kind
    self.subject = subject
    self.question = question
    self.words = words
  }

  /// What happened to it, in words: `is gewijzigd`.
  public var happened: String {
    switch (subject, kind) {
    case (_, .gewijzigd): "is gewijzigd"
    case (.entry, .toegevoegd): "is toegevoegd"
    case (.entry, .weggehaald): "is weggehaald"
    case (_, .toegevoegd): "is ingevuld"
    case (_, .weggehaald): "is leeggemaakt"
    }
  }
}
