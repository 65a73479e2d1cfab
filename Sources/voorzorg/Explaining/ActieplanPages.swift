import TerminalKit
import VoorzorgCore

/// The pages of the national action plan.
struct ActieplanPages {
  let plan: Actieplan
  let explainer: Explainer

  var columns: Int { explainer.columns }

  /// What the plan holds, and what can be asked for.
  var overview: [String] {
    let lines = plan.actielijnen.flatMap(\.paragrafen)
    let actions = lines.reduce(0) { $0 + $1.acties.count }
    let results = lines.reduce(0) { $0 + $1.resultaten.count }
    let monitoring = plan.monitoring.paragrafen
    let withMonitoring = (
      actions + monitoring.reduce(0) { $0 + $1.acties.count },
      results + monitoring.reduce(0) { $0 + $1.resultaten.count }
    )
    let counts =
      "Onder de actielijnen staan \(actions) acties en \(results) resultaten; met de monitoring erbij zijn het er "
      + "\(withMonitoring.0) en \(withMonitoring.1)."
    return heading(plan.title) + actielijnen + [""] + counts.wrapped(to: columns)
      + [""] + plan.remarks.flatMap(remark) + ["", "Meer uit het actieplan:"]
      + ActieplanSection.allCases.flatMap {
        "- 'uitleg actieplan \($0.rawValue)': \($0.meaning)".wrapped(to: columns, hangingIndent: 2)
      }
  }

  /// The lines of action with their paragraphs.
  var actielijnen: [String] {
    var table = TextTable(columns: [
      .init("Nr."), .init("Actielijn en paragrafen", isFlexible: true), .init("Acties", alignment: .right),
      .init("Resultaten", alignment: .right),
    ])
    for lijn in plan.actielijnen {
      table.addRow(["\(lijn.number)", lijn.title, "", ""])
      for paragraaf in lijn.paragrafen { table.addRow(row(paragraaf)) }
    }
    table.addRow(["–", plan.monitoring.title, "", ""])
    for paragraaf in plan.monitoring.paragrafen { table.addRow(row(paragraaf)) }
    return table.lines(fitting: columns)
      + ["", "Meer: 'voorzorg uitleg actielijn 2' of 'voorzorg uitleg nad 2.2.4'."]
  }

  /// A line of action: goal, owners, other names, paragraphs, and what appendix 2 says.
  func lines(of lijn: Actieplan.Actielijn) -> [String] {
    var table = TextTable(columns: [
      .init("Nr."), .init("Paragraaf", isFlexible: true), .init("Acties", alignment: .right),
      .init("Resultaten", alignment: .right),
    ])
    for paragraaf in lijn.paragrafen { table.addRow(row(paragraaf)) }
    return heading(lijn.title)
      + ["Actielijn \(lijn.number) van \(plan.actielijnen.count), naam: \(lijn.name)"]
      + source(lijn.source)
      + item("Doel:", lijn.goal) + source(lijn.goalSource, indent: 2) + owners(lijn.owners)
      + ["", "Zo heet deze actielijn op andere plaatsen:"] + lijn.variants.flatMap(variant)
      + [""] + table.lines(fitting: columns)
      + ["", "Resultaten volgens bijlage 2:"] + appendix(plan.appendix.filter { $0.actielijn == lijn.number })
      + ["", "Meer: 'voorzorg uitleg nad \(lijn.paragrafen.first?.number ?? "2.1")'."]
      + explainer.verbandLines(.actielijn, "\(lijn.number)")
  }

  /// Who owns it, also where the plan does not say.
  func owners(_ owners: Actieplan.Owners?, of whole: String? = nil) -> [String] {
    let label = "Eigenaren" + (whole.map { " van \($0)" } ?? "") + ":"
    guard let owners else { return ["\(label) niet vermeld in de bron."] }
    return item(label, owners.all.joined(separator: ", ")) + source(owners.source, indent: 2)
  }

  /// A heading, and an empty line below it.
  func heading(_ title: String) -> [String] { title.wrapped(to: columns) + [""] }

  /// A line of text behind a mark or a label, and what does not fit below it.
  func item(_ mark: String, _ text: String) -> [String] {
    "\(mark) \(text)".wrapped(to: columns, hangingIndent: mark.count < 4 ? mark.count + 1 : 2)
  }

  /// Where something stands.
  func source(_ source: SourceReference, indent: Int = 0) -> [String] {
    "Bron: \(explainer.describe(source))".wrapped(to: columns - indent, hangingIndent: 2)
      .map { String(repeating: " ", count: indent) + $0 }
  }

  /// The page with which a place in the plan begins, such as `bladzijde 23`.
  func page(_ source: SourceReference) -> String { String(source.place.prefix { $0 != "," }) }

  /// A remark, with its source or marked as ours.
  func remark(_ remark: Actieplan.Remark) -> [String] {
    let basis = remark.source.map { " (\(explainer.describe($0)))" } ?? " (eigen opmerking van voorzorg)"
    return item("-", remark.text + basis)
  }

  private func row(_ paragraaf: Actieplan.Paragraaf) -> [String] {
    [
      paragraaf.number, paragraaf.shortTitle, "\(paragraaf.acties.count)", "\(paragraaf.resultaten.count)",
    ]
  }

  private func variant(_ variant: Actieplan.Actielijn.Variant) -> [String] {
    let title = variant.title + (variant.subtitle.map { ": \($0)" } ?? "")
    return item("-", "\(title) – \(explainer.describe(variant.source))")
  }
}
