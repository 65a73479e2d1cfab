import TerminalKit
import TextKit
import VoorzorgCore

extension PijlersPart {
  /// The groups in a table.
  func groups(_ catalogue: PijlersCatalogue) -> [String] {
    var table = TextTable(columns: [
      .init("Nr.", alignment: .right), .init("Groep acties", isFlexible: true), .init("Pijler"),
      .init("Acties", alignment: .right),
    ])
    for pijler in catalogue.pijlers {
      for group in pijler.groups {
        table.addRow([
          "\(group.number)", group.title.withoutFullStop, pijler.title, "\(group.actions.count)",
        ])
      }
    }
    return table.lines(fitting: columns) + [""]
      + paragraph(
        "'voorzorg uitleg groep 9' toont de acties van één groep, 'voorzorg uitleg actie huisbezoek' zoekt "
          + "acties met dat woord."
      )
  }

  /// A group by number or name.
  func group(_ words: [String], _ catalogue: PijlersCatalogue) -> [String]? {
    let key = words.joined(separator: " ").wordKey
    return catalogue.groups.first { "\($0.number)" == key || $0.name.wordKey == key }
      .map { explain($0, catalogue) }
  }

  /// Actions by name, by number within the group, or by words that occur in them.
  func actions(_ words: [String], _ catalogue: PijlersCatalogue) -> [String]? {
    let key = words.joined(separator: " ").wordKey
    let exact = catalogue.groups.lazy.flatMap { group in group.actions.map { (group, $0) } }
      .first { $1.name.wordKey == key || "\($0.number).\($1.number)" == key }
    if let (_, action) = exact { return explain(action, catalogue) }
    let found = catalogue.actions(matching: words)
    guard found.count > 1 else { return found.first.map { explain($0, catalogue) } }
    let names = Set(found.map(\.name))
    var table = TextTable(columns: [
      .init("Nr.", alignment: .right), .init("Actie", isFlexible: true), .init("Naam"),
    ])
    for group in catalogue.groups {
      for action in group.actions where names.contains(action.name) {
        table.addRow(["\(group.number).\(action.number)", action.text, action.name])
      }
    }
    return table.lines(fitting: columns)
  }

  /// A group with its actions.
  func explain(_ group: Actiegroep, _ catalogue: PijlersCatalogue) -> [String] {
    let pijler = catalogue.pijlers.first { $0.groups.contains { $0.name == group.name } }
    var lines = actions(of: group)
    lines.insert(
      "Groep \(group.number) van \(catalogue.groups.count), pijler \(pijler?.title ?? "")",
      at: heading(of: group).count
    )
    return lines + [""] + form(group, catalogue) + explainer.sourceLines(group.source)
      + explainer.verbandLines(.actiegroep, group.name)
  }

  /// An action: what it is, where it stands, and what the source says of it elsewhere.
  func explain(_ action: Pijleractie, _ catalogue: PijlersCatalogue) -> [String] {
    guard let (_, group, pijler) = catalogue.action(action.name) else { return [] }
    var lines = paragraph(action.text)
    lines += paragraph(
      "Actie \(group.number).\(action.number), pijler \(pijler.title): \(group.title.withoutFullStop)"
    )
    lines += ["Naam: \(action.name)", ""]
    if let duty = action.statutoryDuty {
      lines += paragraph("Volgens de bron is dit een wettelijke taak (\(explainer.describe(duty))).")
    }
    let statements = catalogue.uitkomsten.topics.flatMap { topic in
      topic.statements.filter { $0.actions.contains(action.name) }.map { (topic, $0) }
    }
    if !statements.isEmpty {
      lines.append("Wat de Preventiescanner over gemeenten zegt:")
      lines += statements.flatMap { bullet("\(sentence($1)) ('voorzorg uitleg \($0.name)')") }
    }
    return lines + form(group, catalogue) + explainer.sourceLines(action.source)
      + explainer.verbandLines(.pijleractie, action.name)
  }

  /// The heading of a group and its actions, numbered.
  func actions(of group: Actiegroep, theme: Pijlerthema? = nil, in pijler: Pijler? = nil) -> [String] {
    var lines = heading(of: group, theme: theme, in: pijler)
    for action in group.actions {
      let number = "\(group.number).\(action.number)"
      let indent = String(repeating: " ", count: 6 - number.count)
      lines += "\(indent)\(number)  \(action.text)".wrapped(to: columns, hangingIndent: 8)
    }
    if let remark = group.remark { lines += paragraph("De bron besluit: \(remark.text)") }
    return lines
  }

  private func heading(of group: Actiegroep, theme: Pijlerthema? = nil, in pijler: Pijler? = nil) -> [String]
  {
    let theme = theme.flatMap { $0.name == pijler?.name ? nil : "\($0.title): " } ?? ""
    return paragraph("\(theme)\(group.title.withoutFullStop)")
  }

  /// Where a group has its place in the own preventiescan.
  private func form(_ group: Actiegroep, _ catalogue: PijlersCatalogue) -> [String] {
    for sheet in catalogue.preventiescan.sheets {
      guard let part = sheet.parts.first(where: { $0.name == group.name }) else { continue }
      return paragraph(
        "In de eigen preventiescan: blad \(sheet.number), \(sheet.title), onderdeel '\(part.title.withoutFullStop)'."
      )
    }
    return []
  }
}
