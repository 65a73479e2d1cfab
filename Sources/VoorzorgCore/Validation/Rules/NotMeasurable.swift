import TextKit

/// V240: neither the goal nor the intended result of a priority says anything that can be measured.
enum NotMeasurable: Rule {
  static let code = "V240"
  static let severity = Finding.Severity.tip
  static let summary = "Doel en beoogd resultaat noemen niets meetbaars"

  static func findings(in check: Check) -> [Finding] {
    let plan = check.instrument.plan
    return check.priorities.enumerated().compactMap { index, priority in
      let texts = [priority[plan.doel], priority[plan.beoogdResultaat]].compactMap(\.self)
      guard !texts.isEmpty, !texts.contains(where: isMeasurable) else { return nil }
      return finding(
        "Doel en beoogd resultaat van prioriteit \(index + 1) noemen niets meetbaars",
        at: check.name(priority: index, "doel"),
        proposal: "noem een aantal, een datum, of wie: alle, elke, geen of niemand"
      )
    }
  }

  /// Whether a text names a number or date, in digits or words, or says all or none.
  static func isMeasurable(_ text: String) -> Bool {
    if text.utf8.contains(where: DigitRun.isDigit) { return true }
    return text.folded.split { !$0.isLetter }.contains { words.contains(String($0)) }
  }

  private static let words = Set(
    """
    alle elk elke ieder iedere iedereen geen niemand nul twee drie vier vijf zes zeven acht negen tien elf twaalf \
    twintig dertig veertig vijftig honderd duizend helft halveren halvering verdubbelen verdubbeling kwart derde \
    procent januari februari maart april mei juni juli augustus september oktober november december
    """.split(separator: " ").map(String.init)
  )
}
