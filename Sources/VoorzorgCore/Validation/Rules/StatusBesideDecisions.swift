/// V243: the status says another thing than the decisions that were recorded.
enum StatusBesideDecisions: Rule {
  static let code = "V243"
  static let severity = Finding.Severity.tip
  static let summary = "De status past niet bij de besluiten die zijn vastgelegd"

  static func findings(in check: Check) -> [Finding] {
    let highest = check.decisions.filter { $0.successor == nil }.map(\.besluit)
      .max { $0.soort.status < $1.soort.status }
    if let highest, check.status < highest.soort.status {
      return [
        finding(
          "De status is '\(check.status.rawValue)', maar \(highest.words) is vastgelegd",
          at: "status",
          proposal: "zet de status op '\(highest.soort.status.rawValue)', of begin een nieuwe ronde"
        )
      ]
    }
    guard check.status == .vastgesteld, highest?.soort.status != .vastgesteld else { return [] }
    return [
      finding(
        "De status is 'vastgesteld', maar er is geen besluit van het college of de raad vastgelegd",
        at: "status",
        proposal: "leg het besluit vast met 'voorzorg besluit'; dan ziet u het als er later iets wijzigt"
      )
    ]
  }
}
