/// V278: an ankerpunt has a value without a place where that stands.
///
/// The Stappenplan names the four values, but nowhere says which ankerpunt belongs to which (S0, stap 2).
enum WaardeWithoutSource: Rule {
  static let code = "V278"
  static let severity = Finding.Severity.waarschuwing
  static let summary = "Een ankerpunt heeft een waarde, maar er staat niet waar die vandaan komt"

  static func findings(in check: Check) -> [Finding] {
    check.instrument.ankerpunten.indices.compactMap { index in
      guard check.scan(index, \.waarde) != nil, check.scan(index, \.waardeBron) == nil else { return nil }
      return finding(
        "Bij '\(check.instrument.ankerpunten[index].title)' staat een waarde zonder bron; het Stappenplan zegt "
          + "niet welke waarde bij welk ankerpunt hoort",
        at: check.name(index, "waardeBron"),
        proposal: "noem het stuk en de bladzijde, of laat de waarde leeg",
        related: check.name(index, "waarde")
      )
    }
  }
}
