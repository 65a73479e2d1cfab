/// V203: a date does not exist or is not written as a date.
///
/// Found while reading the file.
enum NonexistentDate {
  static let description = RuleDescription(
    code: "V203",
    severity: .fout,
    summary: "Een datum bestaat niet"
  )

  static let proposal = "schrijf een bestaande dag als 2026-03-12, of null"

  static func message(_ text: String) -> String {
    let looksLikeDate = text.utf8.count == 10 && text.utf8.allSatisfy { $0 == 45 || (48...57).contains($0) }
    return looksLikeDate ? "De datum \(text) bestaat niet" : "'\(text.shown)' is geen datum"
  }
}
