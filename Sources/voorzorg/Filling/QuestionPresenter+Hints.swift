import TextKit
import VoorzorgCore

// Saying how to answer.
extension QuestionPresenter {
  /// How to answer, in the brackets behind a question.
  func hint(_ question: Question, _ interview: Interview) -> String {
    let how = self.how(question)
    let ending = isInteractive && question.field.isOneLine ? "\(how); Enter sluit af" : how
    let staysEmpty = interview.mayStayEmpty && interview.presentAnswer == nil && interview.draft == nil
    let leaving = interview.beginsEntry(question) ? "Enter voegt niets toe" : "Enter laat dit leeg"
    let remark = interview.remark(about: question)?.number.map { "; opmerking: :ga \($0)" } ?? ""
    return (staysEmpty ? "\(how); \(leaving)" : ending) + remark
  }

  private func how(_ question: Question) -> String {
    switch question.field.kind {
    case .yesNo: question.part.isOptional ? "typ j (ja) of n (nee)" : "typ ja of nee"
    case .choice(let choices): how(choices, of: question)
    case .text:
      "meer regels mogen; een regel met alleen een punt sluit af" + (isInteractive ? ", Ctrl-D ook" : "")
    case .name: "één regel"
    case .date:
      isInteractive
        ? "een datum, zoals 1 december 2026, 1-12-2026 of over 3 maanden" : "een dag als 2026-12-01"
    case .number: "een heel getal"
    case .numberOrUnknown: "een heel getal, of onbekend"
    }
  }

  private func how(_ choices: [Field.Choice], of question: Question) -> String {
    guard question.part.isOptional else { return "typ een nummer of naam" }
    guard saysItAll(question.field) else {
      return QuestionPresenter.hasOwnLetters(choices)
        ? "typ een nummer, een naam of de eerste letter" : "typ een nummer of naam"
    }
    let letters = choices.map { "\($0.name.prefix(1)) (\($0.name))" }
    return "typ " + letters.dropLast().joined(separator: ", ") + " of " + (letters.last ?? "")
  }

  /// Whether the choices are words that the hint says already, so that they need no lines of their own.
  func saysItAll(_ field: Field) -> Bool {
    guard case .choice(let choices) = field.kind else { return false }
    return choices.count <= 4 && choices.allSatisfy { $0.label.folded == $0.name }
      && QuestionPresenter.hasOwnLetters(choices)
  }

  private static func hasOwnLetters(_ choices: [Field.Choice]) -> Bool {
    Set(choices.map { $0.name.prefix(1) }).count == choices.count
  }
}
