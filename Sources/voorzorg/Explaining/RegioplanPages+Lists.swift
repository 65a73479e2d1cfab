import TerminalKit
import VoorzorgCore

extension RegioplanPages {
  /// What the plan is, and what can be asked of it.
  var overview: [String] {
    let example = plan.example
    var table = TextTable(columns: [
      .init("Vraag na"), .init("Aantal", alignment: .right), .init("Wat", isFlexible: true),
    ])
    table.addRow(["regioplan pijlers", "\(plan.pijlers.count)", "Pijlers met hun namen van toen en van nu"])
    table.addRow(["slagen", "\(plan.slagen.count)", "Snellere slagen, met wat gemeenten antwoordden"])
    table.addRow(["regioplan acties", "\(plan.acties.count)", "Aanvullende acties per pijler"])
    table.addRow(["dubbelingen", "\(plan.doubles.groups.count)", "Acties en slagen die op elkaar lijken"])
    for section in plan.sections {
      table.addRow([section.kind.rawValue, "\(section.entries.count)", title(section.heading)])
    }
    table.addRow(["projectbrief", "\(plan.projectbrief.contents.count)", "Wat er in een projectbrief staat"])
    table.addRow(["rollen", "\(plan.rollen.count)", "Rollen met hun taken"])
    table.addRow(["regioplan middelen", "\(plan.middelen.gemeenten.count)", "Gemeenten en hun middelen"])
    let remarks = """
      De namen van de pijlers zijn die van \(example.year). 'Voorzorg' was toen iets anders dan nu.
      De teksten zijn in onze woorden, naar de bron. Wat wij toevoegen, heet eigen opmerking of onze duiding.
      """
    return text("Regioplan: het voorbeeld van de regio \(example.region), \(example.year)") + [""]
      + text(example.text) + [""] + table.lines(fitting: columns) + [""] + text(remarks)
      + source(example.source)
  }

  /// The pijlers of 2021 with what they are called now.
  var pijlers: [String] {
    var table = TextTable(columns: [
      .init("Nr.", alignment: .right), .init("In \(plan.example.year)"),
      .init("Ondertitel", isFlexible: true),
      .init("Nu"), .init("Slagen", alignment: .right), .init("Acties", alignment: .right),
    ])
    for pijler in plan.pijlers {
      table.addRow([
        "\(pijler.number)", pijler.title, pijler.subtitle, pijler.translation.title, "\(pijler.slagen.count)",
        "\(pijler.acties.count)",
      ])
    }
    return table.lines(fitting: columns) + ["", "De vertaling naar de namen van nu is onze duiding."]
      + (plan.pijlers.first.map { source($0.source) } ?? [])
  }

  /// The quick wins.
  var slagen: [String] {
    var lines = ["Snellere slagen van het regioplan (\(plan.example.year))", ""]
    lines += numbered(plan.slagen.map { ($0.number, $0.entry.heading, $0.name) })
    lines += ["", "Wat een gemeente kan antwoorden:"]
    lines += plan.answers.choices.flatMap { text("- \($0.title): \($0.text)", indent: 2) }
    lines += [""] + text("\(plan.answers.text) (eigen opmerking)")
    for pijler in plan.pijlers {
      guard let statement = pijler.withoutSlagen else { continue }
      lines += [""] + text("\(title(pijler)): \(statement.text)") + source(statement.source)
    }
    return lines
  }

  /// The further actions of some pijlers.
  func acties(_ pijlers: [Regioplan.Pijler]) -> [String] {
    Array(
      pijlers.map { pijler in
        text(title(pijler)) + [""] + numbered(pijler.acties.map { ($0.number, $0.entry.heading, $0.name) })
          + note(pijler.numberingRemark)
      }.joined(separator: [""])
    )
  }

  /// What says much the same.
  var doubles: [String] {
    ["Dubbelingen in het regioplan", ""] + text(plan.doubles.text)
      + plan.doubles.groups.flatMap { [""] + page($0) }
  }

  /// A list of things of one kind.
  func page(_ section: Regioplan.Section) -> [String] {
    var lines = top(title(section.heading), "Regioplan \(plan.example.year)") + text(section.text) + [""]
    for entry in section.entries {
      let mark = entry.number.map { "\($0). " } ?? "- "
      let body = entry.text.map { ": \($0)" } ?? ""
      lines += text(mark + title(entry.heading) + body, indent: mark.count)
    }
    return lines + note(section.remark) + source(section.source)
  }

  /// The roles with their tasks.
  var rollen: [String] {
    let pages = plan.rollen.map { [$0.title] + tasks($0) }
    return top("Rollen in het regionale project", "Regioplan \(plan.example.year)")
      + pages.joined(separator: [""]) + (plan.rollen.first.map { source($0.source) } ?? [])
  }

  private func numbered(_ rows: [(number: String, heading: Regioplan.Entry.Heading, name: String)])
    -> [String]
  {
    var table = TextTable(columns: [
      .init("Nr.", alignment: .right), .init("Wat", isFlexible: true), .init("Naam"),
    ])
    for row in rows { table.addRow([row.number, title(row.heading), row.name]) }
    return table.lines(fitting: columns)
  }
}
