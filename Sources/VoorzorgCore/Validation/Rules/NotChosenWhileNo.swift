/// V270: an ankerpunt is not chosen, while what is asked about it elsewhere in the same words is not there.
///
/// It is a subject to talk about, no mistake: a municipality may have good grounds. Not chosen is a no, and an empty choice
/// below texts: the official form has a box to tick and nothing else. An ankerpunt that nobody has come to yet is no
/// choice (and a fault of its own once the dossier is offered, V205). Elsewhere only a no counts: unknown is none.
enum NotChosenWhileNo: Rule {
  static let code = "V270"
  static let severity = Finding.Severity.waarschuwing
  static let summary =
    "Gesprekspunt: een ankerpunt is niet gekozen, terwijl preventiescan of monitor zegt dat het er niet is"

  static func findings(in check: Check) -> [Finding] {
    guard check.hasLinkedAnswers else { return [] }
    let linked = check.whole.context.answersOfAnkerpunten
    return check.instrument.ankerpunten.indices.compactMap { index in
      guard isNotChosen(index, in: check) else { return nil }
      let noes = check.noes(among: linked[index])
      guard let first = noes.first else { return nil }
      let others = noes.count == 1 ? "" : " (en \(noes.count - 1) keer elders)"
      return finding(
        "Gesprekspunt: '\(check.instrument.ankerpunten[index].title)' is niet gekozen, maar er staat nee bij "
          + "\(first.answer.title)\(others)",
        at: check.name(index, "aanDeSlag"),
        proposal: "bespreek of u hier toch mee aan de slag wilt; nee mag blijven staan",
        related: first.question
      )
    }
  }

  private static func isNotChosen(_ index: Int, in check: Check) -> Bool {
    guard let choice = check.scan(index, \.aanDeSlag) else {
      return check.instrument.scan[index].texts.contains { check.dossier.record[$0] != nil }
    }
    return !choice
  }
}
