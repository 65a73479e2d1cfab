import TerminalKit
import VoorzorgCore

extension ActieplanPages {
  /// What the plan has beside its lines of action.
  func lines(of section: ActieplanSection) -> [String] {
    switch section {
    case .lissabondoelen:
      heading("Doelen van de Verklaring van Lissabon") + plan.lissabondoelen.flatMap(entry)
        + explainer.verbandLines(.lissabondoel, ofEach: plan.lissabondoelen.map(\.name))
    case .principes:
      heading("Leidende principes") + plan.principes.flatMap(lines(of:))
        + explainer.verbandLines(.principe, ofEach: plan.principes.map(\.name))
    case .monitoring: monitoring
    case .bijlage: wholeAppendix
    case .programmas:
      heading("Programma’s waar het actieplan bij hoort") + plan.programmas.flatMap(lines(of:))
    case .voorbeelden: heading("Voorbeelden in het actieplan") + plan.voorbeelden.flatMap(lines(of:))
    case .governance: governance
    case .middelen: middelen
    }
  }

  /// Rows of appendix 2, with both years where the text gives another.
  func appendix(_ rows: [Actieplan.AppendixRow]) -> [String] {
    var table = TextTable(columns: [
      .init("Resultaat", isFlexible: true), .init("Jaar"), .init("Trekkers", isFlexible: true),
      .init("Aanpak", isFlexible: true), .init("Blz."),
    ])
    for row in rows {
      table.addRow([
        row.text, years(row), row.leaders?.joined(separator: ", ") ?? "niet vermeld", row.approach ?? "?",
        String(page(row.source).drop { !$0.isNumber }),
      ])
    }
    var notes: [String] = []
    if rows.contains(where: { $0.differingPeriod != nil }) {
      notes.append("* De tekst van het plan noemt een ander jaar dan de bijlage.")
    }
    if rows.contains(where: { $0.approach == nil }) {
      notes.append("? Niet te zien in onze tekst van de bron.")
    }
    return table.lines(fitting: columns) + (notes.isEmpty ? [] : [""])
      + notes.flatMap { $0.wrapped(to: columns, hangingIndent: 2) }
  }

  private func years(_ row: Actieplan.AppendixRow) -> String {
    "\(row.year)" + (row.differingPeriod.map { " *\n(tekst:\n\(wording($0)))" } ?? "")
  }

  private var monitoring: [String] {
    heading(plan.monitoring.title) + source(plan.monitoring.source) + owners(plan.monitoring.owners)
      + plan.monitoring.paragrafen.flatMap { [""] + lines(of: $0) }
  }

  private var wholeAppendix: [String] {
    let parts =
      plan.actielijnen.map { ("Actielijn \($0.number): \($0.title)", Int?($0.number)) }
      + [("Randvoorwaarden", nil)]
    return heading("Bijlage 2: \(plan.appendix.count) resultaten met jaar en trekker")
      + parts.flatMap { title, number in
        title.wrapped(to: columns) + appendix(plan.appendix.filter { $0.actielijn == number }) + [""]
      } + plan.appendixRemarks.flatMap(remark)
  }

  private var governance: [String] {
    let governance = plan.governance
    return heading("Sturing van het actieplan") + governance.forms.flatMap(entry)
      + ["", "Waar de gesprekken voor zijn:"] + governance.conversationGoals.flatMap(entry)
      + ["", "Partijen in de coalitie:"]
      + governance.coalition.map(\.title).joined(separator: ", ").wrapped(to: columns)
      + source(governance.coalitionSource)
  }

  private func lines(of principe: Actieplan.Principe) -> [String] {
    let differs = principe.pictureTitle != principe.title
    return item("-", "\(principe.title). \(principe.text)") + source(principe.source, indent: 2)
      + (differs
        ? "  In het beeld heet dit: \(principe.pictureTitle).".wrapped(to: columns, hangingIndent: 2) : [])
  }

  private func lines(of programma: Actieplan.Programma) -> [String] {
    item("-", "\(programma.title) (\(programma.leaders.joined(separator: ", "))). \(programma.text)")
      + source(programma.source, indent: 2)
  }

  private func entry(_ entry: Actieplan.Entry) -> [String] {
    let title = entry.title.map { "\($0). " } ?? ""
    return item("\(entry.number).", title + entry.text) + source(entry.source, indent: 3)
  }
}
