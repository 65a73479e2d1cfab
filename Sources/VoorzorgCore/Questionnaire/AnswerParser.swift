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

  /// The answer that `text` is to a question; nil when it is empty, which means unanswered.
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
        proposal: "schrijf een bestaande dag als 2026-03-12"
      )
    case .number(let bounds):
      if let number = Int(line), bounds.contains(number) { return .number(number) }
      let problem = FormatProblem.outOfRange(line, bounds)
      throw Problem(message: problem.message, proposal: "schrijf een heel getal zonder punten")
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
    if let number = Int(line), (1...choices.count).contains(number) { return choices[number - 1].name }
    let names = choices.map(\.name)
    throw Problem(
      message: "'\(line.shown)' is geen mogelijk antwoord",
      proposal: nearestName(to: line, among: names).map { "bedoelt u '\($0)'?" }
        ?? "kies uit: \(names.joined(separator: ", "))"
    )
  }
}

/// Text as people and programs give it, brought to the form in which dossiers hold it.
public enum TypedText {
  /// Every kind of line end as LF, and none at the end of the text.
  public static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r", "\u{85}", "\u{2028}", "\u{2029}": scalars.append("\n")
      case "\n" where afterReturn: break
      default: scalars.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    while scalars.last == "\n" { scalars.removeLast() }
    return String(scalars)
  }
}
