/// V273: a text names a pijler as it was called in 2021, without the year.
enum OlderPijlernaam: Rule {
  static let code = "V273"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Een tekst noemt een pijler bij een oude naam, zonder jaar"

  static func findings(in check: Check) -> [Finding] {
    check.texts.flatMap { answer -> [Finding] in
      guard OlderPijlernamen.mayBeNamed(in: answer.text), let names = OlderPijlernamen.builtIn else {
        return []
      }
      let isAboutOlderPlan = answer.place.entry.part == .regioplan
      return names.named(in: answer.text, isAboutOlderPlan: isAboutOlderPlan).map { problem in
        finding(problem.message, at: answer.place.name, proposal: problem.proposal)
      }
    }
  }
}
