import TextKit

/// V201: a name in scan or plan is none of the twelve ankerpunten.
///
/// Found while reading the file.
enum UnknownAnkerpunt {
  static let description = RuleDescription(
    code: "V201",
    severity: .fout,
    summary: "Een ankerpunt bestaat niet"
  )

  static func message(_ name: String) -> String { "'\(name.shown)' is geen ankerpunt" }

  static func proposal(_ name: String, among names: [String]) -> String {
    nearestName(to: name, among: names).map { "bedoelt u '\($0)'?" }
      ?? "kies uit: \(names.joined(separator: ", "))"
  }
}
