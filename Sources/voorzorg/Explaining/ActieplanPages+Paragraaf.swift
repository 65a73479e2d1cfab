import TerminalKit
import VoorzorgCore

extension ActieplanPages {
  /// A paragraph: its actions and results, each with its place.
  func lines(of paragraaf: Actieplan.Paragraaf) -> [String] {
    let lijn = plan.actielijnen.first { $0.paragrafen.contains { $0.number == paragraaf.number } }
    let place = lijn.map { "actielijn \($0.number): \($0.title)" } ?? plan.monitoring.title
    let examples = plan.voorbeelden.filter { $0.paragraaf == paragraaf.number }
    return heading(paragraaf.title)
      + "Paragraaf \(paragraaf.number), \(place)".wrapped(to: columns) + source(paragraaf.source)
      + ownerLines(of: paragraaf, in: lijn)
      + ["", "Acties (in onze eigen woorden):"]
      + paragraaf.acties.flatMap { lines(of: $0, isResult: false, in: paragraaf) }
      + results(of: paragraaf)
      + (paragraaf.remarks.isEmpty ? [] : ["", "Opmerkingen:"]) + paragraaf.remarks.flatMap(remark)
      + (examples.isEmpty ? [] : ["", "Voorbeelden:"]) + examples.flatMap(lines(of:))
      + explainer.verbandLines(.paragraaf, paragraaf.number)
  }

  /// An example: its name, what it is, and how the plan presents it.
  func lines(of voorbeeld: Actieplan.Voorbeeld) -> [String] {
    item("-", "\(voorbeeld.title) (\(wording(voorbeeld.kind))). \(voorbeeld.text)")
      + source(voorbeeld.source, indent: 2)
  }

  /// Years as one says them: `2024`, `2023-2025`, `vanaf 2025`.
  func wording(_ period: Actieplan.Period) -> String {
    guard let last = period.last else { return "vanaf \(period.first)" }
    return last == period.first ? "\(last)" : "\(period.first)-\(last)"
  }

  /// Its own owners, or else those of the whole that it is part of.
  private func ownerLines(of paragraaf: Actieplan.Paragraaf, in lijn: Actieplan.Actielijn?) -> [String] {
    if let own = paragraaf.owners { return owners(own) }
    guard let lijn else { return owners(plan.monitoring.owners, of: "de monitoring") }
    return owners(lijn.owners, of: "actielijn \(lijn.number)")
  }

  private func results(of paragraaf: Actieplan.Paragraaf) -> [String] {
    guard !paragraaf.resultaten.isEmpty else { return ["", "Resultaten: niet vermeld in deze paragraaf."] }
    return ["", "Resultaten (in onze eigen woorden):"]
      + paragraaf.resultaten.flatMap { lines(of: $0, isResult: true, in: paragraaf) }
  }

  private func lines(
    of item: Actieplan.Item,
    isResult: Bool,
    in paragraaf: Actieplan.Paragraaf
  ) -> [String] {
    let row = plan.appendixRow(of: item, isResult: isResult, in: paragraaf)
    var facts: [String] = []
    if let audience = item.audience { facts.append("voor \(audience)") }
    if let period = item.period { facts.append(wording(period)) }
    if !item.actors.isEmpty { facts.append(item.actors.joined(separator: ", ")) }
    facts.append(page(item.source))
    var notes = [facts.joined(separator: " · ")]
    if let row {
      let year = "Bijlage 2: \(row.year)" + (row.differingPeriod == nil ? "" : ", een ander jaar dan hier")
      notes.append("\(year) (\(page(row.source)))")
    }
    let mark = "\(item.number)."
    return self.item(mark, item.text)
      + notes.flatMap { note in
        let indent = String(repeating: " ", count: mark.count + 1)
        return note.wrapped(to: columns - indent.count).map { indent + $0 }
      }
  }

  private func wording(_ kind: Actieplan.Voorbeeld.Kind) -> String {
    switch kind {
    case .goodExample: "goed voorbeeld"
    case .frame: "kader"
    case .mention: "in de tekst genoemd"
    }
  }
}
