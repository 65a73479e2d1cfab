import TerminalKit
import VoorzorgCore

/// The explanation of one step, from what it is for to where to read on.
struct StapPage {
  let stap: Stap
  /// How many steps there are.
  let count: Int
  let explainer: Explainer

  var lines: [String] {
    let opening =
      [stap.title, "Stap \(stap.number) van \(count), naam: \(stap.name)", ""]
      + stap.explanation.text.wrapped(to: explainer.columns) + ["(eigen uitleg van voorzorg)"]
    let actions = stap.actions.flatMap { item("\($0.number).", "\($0.shortTitle). \($0.text)", of: $0) }
    let details = stap.details.flatMap { entry("-", $0.text, remark: $0.remark) }
    let examples = stap.examples.flatMap { entry("-", "\($0.title). \($0.text)", remark: $0.remark) }
    let questions = stap.questions.flatMap { item("\($0.number).", $0.text, of: $0) }
    let results = stap.results.flatMap { item("\($0.number).", "\($0.shortTitle). \($0.text)", of: $0) }
    let links = stap.links.flatMap {
      entry("-", $0.title + ($0.address.map { " (\($0))" } ?? ""), remark: $0.remark)
    }
    return opening + section("Acties:", actions) + section("Toelichting:", details)
      + section("Voorbeelden:", examples) + section("Reflectievragen:", questions)
      + section("Beoogde resultaten:", results) + section("Links in de bron:", links)
      + section("Hierbij helpt voorzorg (eigen keuze):", aids.flatMap { entry("-", $0, remark: nil) })
      + [""] + explainer.sourceLines(stap.source) + explainer.verbandLines(.stap, stap.name)
  }

  /// What serves the step, as far as this version has it: a part without questions is no help.
  private var aids: [String] {
    stap.aids.compactMap { aid in
      switch aid.kind {
      case .onderdeel:
        let form = explainer.instrument.form
        let isAsked =
          form.lists.contains { $0.name == aid.name }
          || form.entries.contains { $0.path.hasPrefix("\(aid.name).") }
        return isAsked ? "onderdeel \(aid.name): \(aid.text)" : nil
      case .opdracht:
        return "'voorzorg \(aid.name)': \(aid.text)"
      }
    }
  }

  private func section(_ heading: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", heading] + lines
  }

  private func item(_ mark: String, _ text: String, of item: Stap.Item) -> [String] {
    let indent = mark.count + 1
    let parts = item.parts.flatMap { part in
      ("- " + part.text).wrapped(to: explainer.columns - indent, hangingIndent: 2)
        .map { String(repeating: " ", count: indent) + $0 }
    }
    let remark = item.remark.map { explainer.remarkLines($0, indent: indent) } ?? []
    return entry(mark, text, remark: nil) + parts + remark
  }

  private func entry(_ mark: String, _ text: String, remark: OwnText?) -> [String] {
    let indent = mark.count + 1
    return "\(mark) \(text)".wrapped(to: explainer.columns, hangingIndent: indent)
      + (remark.map { explainer.remarkLines($0, indent: indent) } ?? [])
  }
}
