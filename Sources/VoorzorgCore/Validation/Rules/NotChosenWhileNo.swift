/// V270: the scan says no to an ankerpunt, while what is asked about it elsewhere in the same words is not there.
///
/// It is a subject to talk about, no mistake: a municipality may have good grounds. Only an explicit no counts, on both
/// sides: an ankerpunt that is still open is no choice (and a fault of its own once the dossier is offered, V205), and
/// unknown is no no.
enum NotChosenWhileNo: Rule {
  static let code = "V270"
  static let severity = Finding.Severity.waarschuwing
  static let summary =
    "Gesprekspunt: een ankerpunt is niet gekozen, terwijl preventiescan of monitor zegt dat het er niet is"

  static func findings(in check: Check) -> [Finding] {
    guard check.hasLinkedAnswers else { return [] }
    let linked = check.whole.context.answersOfAnkerpunten
    return check.instrument.ankerpunten.indices.compactMap { index in
      guard check.scan(index, \.aanDeSlag) == false else { return nil }
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
}
