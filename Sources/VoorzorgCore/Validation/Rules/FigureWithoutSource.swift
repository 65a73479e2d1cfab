/// V274: a figure does not say where it comes from or of which day it is.
///
/// Of an amount that nobody knows there is nothing to look up.
enum FigureWithoutSource: Rule {
  static let code = "V274"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Een cijfer heeft geen bron of geen datum"

  static func findings(in check: Check) -> [Finding] {
    check.basisEntries(\.cijfers).compactMap { index, figure, slots in
      guard case .number? = figure.answers[slots.aantal] else { return nil }
      let missing = [
        ("bron", figure[slots.bron] == nil), ("datum", figure[slots.datum] == nil),
      ].filter(\.1).map(\.0)
      guard let first = missing.first else { return nil }
      let name = figure[slots.wat].map { " ('\($0.shown)')" } ?? ""
      return finding(
        "Cijfer \(index + 1)\(name) heeft geen \(missing.joined(separator: " en geen "))",
        at: "basis.cijfers.\(index + 1).\(first)",
        proposal: "vul in waar het aantal vandaan komt en op welke dag het gold"
      )
    }
  }
}
