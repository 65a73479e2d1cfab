/// V294: a text that inhabitants or the council will read has a word of policy.
enum JargonWord: Rule {
  static let code = "V294"
  static let severity = Finding.Severity.tip
  static let summary = "Met --lezer: een woord uit een eigen lijst van moeilijke woorden"

  static func findings(in check: Check) -> [Finding] {
    guard !check.shown.isEmpty else { return [] }
    let titles = check.instrument.ankerpunten.flatMap { [$0.title, $0.shortTitle] }
      .map { Jargon.keys(of: $0[...]) }
      .sorted { $0.count > $1.count }
    return check.shown.flatMap { text in
      check.instrument.jargon.found(in: text.text, except: titles).map { hit in
        finding(
          "'\(text.label)' heeft een moeilijk woord: '\(hit.written.shown)'",
          at: text.question,
          proposal: "schrijf bijvoorbeeld: \(hit.word.plain)"
        )
      }
    }
  }
}
