/// V295: a text that everybody may read holds a name that stands in a field for a person.
enum NameInText: Rule {
  static let code = "V295"
  static let severity = Finding.Severity.tip
  static let summary = "Met --lezer: een tekst noemt iemand die in een veld voor een persoon staat"

  static func findings(in check: Check) -> [Finding] {
    check.shown.filter { $0.text.contains(PublicReport.omission) }.map { text in
      finding(
        "'\(text.label)' noemt een persoon; in het rapport staat daar '\(PublicReport.omission)'",
        at: text.question,
        proposal: "schrijf een functie of een rol in plaats van een naam"
      )
    }
  }
}
