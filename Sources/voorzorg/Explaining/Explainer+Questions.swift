import TextKit
import VoorzorgCore

// The questions of a dossier, by the names that scripts use.
extension Explainer {
  /// All questions that a dossier can have.
  var allQuestions: [Question] { instrument.allQuestions }

  /// Those of a part of the dossier, or below a name such as `regioplan.middelen`; without words all of them.
  func questions(in words: [String]) -> Result<[Question], UnknownTopic> {
    let questions = allQuestions
    guard !words.isEmpty else { return .success(questions) }
    let typed = words.joined(separator: " ")
    let wanted = typed.folded
    let found = questions.filter {
      [$0.part.rawValue, $0.part.title.folded].contains(wanted) || $0.name.folded.hasPrefix(wanted + ".")
    }
    guard found.isEmpty else { return .success(found) }
    let parts = Part.allCases.map(\.rawValue)
    let advice =
      nearestName(to: wanted, among: parts).map { "bedoelt u '\($0)'?" }
      ?? "kies uit: \(parts.dropLast().joined(separator: ", ")) of \(parts[parts.count - 1])"
    return .failure(UnknownTopic(message: "er zijn geen vragen in '\(typed)'; \(advice)"))
  }

  /// Questions for a reader. Names are long, so they get a line of their own that can be copied.
  func lines(of questions: [Question]) -> [String] {
    questions.flatMap { question in
      [question.name]
        + "\(question.field.kind.name) · \(question.label)".wrapped(to: columns - 4).map { "    " + $0 }
    }
  }
}
