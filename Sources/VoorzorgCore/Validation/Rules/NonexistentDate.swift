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
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isISO =
      parts.map(\.utf8.count) == [4, 2, 2]
      && parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
    return isISO ? "De datum \(text) bestaat niet" : "'\(text.shown)' is geen datum zoals 2026-03-12"
  }
}
