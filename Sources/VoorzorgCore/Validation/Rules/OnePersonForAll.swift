import TextKit

/// V242: one person carries out a priority, answers for it and agreed to it.
enum OnePersonForAll: Rule {
  static let code = "V242"
  static let severity = Finding.Severity.tip
  static let summary = "Eén persoon is uitvoerende, verantwoordelijke en geeft akkoord"

  static func findings(in check: Check) -> [Finding] {
    let plan = check.instrument.plan
    return check.priorities.enumerated().compactMap { index, priority in
      guard let executor = priority[plan.uitvoerende], let owner = priority[plan.verantwoordelijke],
        let manager = priority[plan.akkoord], isSame(executor, owner), isSame(owner, manager)
      else { return nil }
      return finding(
        "Bij prioriteit \(index + 1) is één persoon uitvoerende, verantwoordelijke en akkoordgever",
        at: check.name(priority: index, "akkoord"),
        proposal: "laat iemand anders akkoord geven"
      )
    }
  }

  /// Whether two names are the same but for case, diacritics and white space around them.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    one == other || (mayBegin(one, as: other) && one.trimmed.folded == other.trimmed.folded)
  }

  /// Whether two names may begin with the same letter: nearly all names are told apart by one byte.
  private static func mayBegin(_ one: String, as other: String) -> Bool {
    guard let first = one.utf8.first, let second = other.utf8.first, first.isVisibleASCII,
      second.isVisibleASCII
    else { return true }
    return first | 0x20 == second | 0x20
  }
}
