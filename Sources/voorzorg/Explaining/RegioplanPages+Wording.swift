import TerminalKit
import VoorzorgCore

extension RegioplanPages {
  var columns: Int { explainer.columns }

  /// A paragraph, or an item of a list whose further lines are indented.
  func text(_ text: String, indent: Int = 0) -> [String] {
    text.wrapped(to: columns, hangingIndent: indent)
  }

  /// What stands above a page: what it is about, and what kind of thing that is.
  func top(_ title: String, _ kind: String) -> [String] {
    text(title) + text(kind) + [""]
  }

  /// What something is called, with a capital.
  func title(_ heading: Regioplan.Entry.Heading) -> String {
    let text = heading.text
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A pijler with the year of its name: without it, `Voorzorg` would be taken for the pijler of now.
  func title(_ pijler: Regioplan.Pijler) -> String {
    "Pijler \(pijler.number) \(pijler.title) van \(plan.example.year) (nu: \(pijler.translation.title))"
  }

  /// The pijler behind a number.
  func pijlerMark(_ number: Int) -> String {
    guard let pijler = plan.pijlers.first(where: { $0.number == number }) else { return "" }
    return " · pijler \(pijler.title) van \(plan.example.year) (nu: \(pijler.translation.title))"
  }

  /// A remark of our own below what the source says.
  func note(_ remark: OwnText?) -> [String] {
    guard let remark else { return [] }
    let sources = remark.sources.map { "; \(explainer.describe($0))" }.joined()
    return [""] + text("\(remark.text) (eigen opmerking\(sources))")
  }

  /// Where something stands, below the rest.
  func source(_ source: SourceReference) -> [String] {
    [""] + text("Bron: \(explainer.describe(source))")
  }
}
