/// V272: a step is marked as done while its intended results are not all reached.
enum StepDoneWithOpenResults: Rule {
  static let code = "V272"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Een stap is gedaan, maar niet alle resultaten van de stap zijn bereikt"

  static func findings(in check: Check) -> [Finding] {
    check.doneSteps.compactMap { step, record in
      let open = step.results.filter { record[$0.slot] != true }
      guard let first = open.first else { return nil }
      let names = open.map { item in
        "'\(item.title)' (\(record[item.slot] == nil ? "niet beantwoord" : "nee"))"
      }
      return finding(
        "Stap \(step.number) is gedaan, maar \(open.count) van de \(step.results.count) resultaten "
          + "\(open.count == 1 ? "is" : "zijn") open: \(names.firstFew())",
        at: "stappen.\(step.stand.path)",
        proposal: "vul in of de resultaten zijn bereikt, of zet de stap op bezig",
        related: "stappen.\(first.path)"
      )
    }
  }
}
