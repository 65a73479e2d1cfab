/// V291: a figure has a source but no number yet.
enum FigureWithoutNumber: Rule {
  static let code = "V291"
  static let severity = Finding.Severity.tip
  static let summary = "Een cijfer noemt een bron, maar nog geen aantal"

  static func findings(in check: Check) -> [Finding] {
    check.basisEntries(\.cijfers).compactMap { index, figure, slots in
      guard figure.answers[slots.aantal] == nil, figure[slots.bron] != nil else { return nil }
      return finding(
        "Cijfer \(index + 1) noemt een bron, maar nog geen aantal",
        at: "basis.cijfers.\(index + 1).aantal",
        proposal: "vul het aantal in, of 'onbekend' als niemand het weet"
      )
    }
  }
}
