import TextKit

/// Reads an answer as somebody typed it, on screen or in a script.
public enum AnswerParser {
  /// Why what was typed is no answer to a question.
  public struct Problem: Error, Sendable, Equatable {
    /// What is wrong, in Dutch.
    public let message: String
    /// What to type instead.
    public let proposal: String
  }

  /// What somebody typed at a question.
  public enum TypedAnswer: Sendable, Equatable {
    /// An answer.
    case answer(Answer)
    /// A date that can mean several days: who typed it has to choose.
    case ambiguousDate([DateReading.Candidate])
  }

  /// The answer that `text` is to a question, typed or written by a person; nil when it is empty, which means
  /// unanswered. A date may be written as in ``DutchDate``.
  ///
  /// - Parameter today: the day that relative dates count from.
  public static func typedAnswer(
    _ text: String,
    to field: Field,
    today: Day
  ) throws(Problem) -> TypedAnswer? {
    guard field.kind == .date else { return try answer(text, to: field).map(TypedAnswer.answer) }
    let line = TypedText.clean(text).trimmed
    guard !line.isEmpty else { return nil }
    switch DutchDate.read(line, today: today) {
    case .day(let day): return .answer(.date(day))
    case .several(let candidates): return .ambiguousDate(candidates)
    case .noDate(let problem): throw problem
    }
  }

  /// The answer that `text` is to a question, as scripts give it; nil when it is empty, which means unanswered.
  public static func answer(_ text: String, to field: Field) throws(Problem) -> Answer? {
    let clean = TypedText.clean(text)
    let line = clean.trimmed
    guard !line.isEmpty else { return nil }
    switch field.kind {
    case .text: return .text(clean)
    case .name:
      guard !line.contains("\n") else {
        throw Problem(message: "'\(field.label)' staat op één regel", proposal: "haal de regeleinden weg")
      }
      return .text(line)
    case .yesNo: return .yesNo(try yesNo(line))
    case .choice(let choices): return .choice(try choice(line, among: choices))
    case .date:
      if let day = Day(iso: line) { return .date(day) }
      throw Problem(
        message: NonexistentDate.message(line),
        proposal: DutchDate.fixedDay(line).map { "schrijf \($0)" }
          ?? "schrijf een bestaande dag als 2026-03-12"
      )
    case .number(let bounds):
      return .number(try number(line, bounds, orWord: ""))
    case .numberOrUnknown(let bounds):
      if line.folded == Field.unknown { return .choice(Field.unknown) }
      return .number(try number(line, bounds, orWord: ", of typ \(Field.unknown)"))
    }
  }

  private static func number(
    _ line: String,
    _ bounds: ClosedRange<Int>,
    orWord: String
  ) throws(Problem) -> Int {
    if let number = Int(line), bounds.contains(number) { return number }
    throw Problem(
      message: FormatProblem.outOfRange(line, bounds).message,
      proposal: "schrijf een heel getal zonder punten" + orWord
    )
  }

  /// The answer that was kept in the words of ``AnswerWording/script(_:)``. A text that stood in a dossier comes back
  /// letter for letter, whoever wrote it.
  static func answer(kept text: String, to field: Field) -> Answer? {
    switch field.kind {
    case .text, .name: .text(text)
    case .yesNo, .choice, .date, .number, .numberOrUnknown: try? answer(text, to: field)
    }
  }

  private static func yesNo(_ line: String) throws(Problem) -> Bool {
    switch line.folded {
    case "j", "ja": return true
    case "n", "nee": return false
    default: throw Problem(message: "'\(line.shown)' is geen ja of nee", proposal: "typ ja of nee")
    }
  }

  private static func choice(_ line: String, among choices: [Field.Choice]) throws(Problem) -> String {
    let folded = line.folded
    if let found = choices.first(where: { $0.name == folded || $0.label.folded == folded }) {
      return found.name
    }
    // `j` for ja and `n` for nee, as with yes and no, and what else one letter can mean.
    let initials = choices.filter { $0.name.first.map(String.init) == folded }
    if initials.count == 1 { return initials[0].name }
    if let number = Int(line), (1...choices.count).contains(number) { return choices[number - 1].name }
    let names = choices.map(\.name)
    throw Problem(
      message: "'\(line.shown)' is geen mogelijk antwoord",
      proposal: nearestName(to: line, among: names).map { "bedoelt u '\($0)'?" }
        ?? "kies uit: \(names.joined(separator: ", "))"
    )
  }
}
