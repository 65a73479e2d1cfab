/// V202: a priority does not say which ankerpunt it is about.
enum PriorityWithoutAnkerpunt: Rule {
  static let code = "V202"
  static let severity = Finding.Severity.fout
  static let summary = "Een prioriteit noemt geen ankerpunt"

  static func findings(in check: Check) -> [Finding] {
    check.priorities.enumerated()
      .filter { $0.element[check.instrument.plan.ankerpunt] == nil }
      .map { index, _ in
        finding(
          "Prioriteit \(index + 1) noemt geen ankerpunt",
          at: check.name(priority: index, "ankerpunt"),
          proposal: "kies een van de twaalf ankerpunten, zoals \"respijtopties\""
        )
      }
  }
}
