import TerminalKit
import VoorzorgCore

extension PijlersPart {
  /// The colours, and what they do not say.
  func stoplicht(_ stoplicht: Stoplicht) -> [String] {
    var lines = ["Stoplicht van de Preventiescanner", ""] + paragraph(stoplicht.description.text) + [""]
    var table = TextTable(columns: [
      .init("Kleur"), .init("Deel van de gemeenten"), .init("Betekent", isFlexible: true),
    ])
    for band in stoplicht.bands {
      let percentages = "\(band.percentages.lowerBound) t/m \(band.percentages.upperBound)%"
      table.addRow([band.name, percentages, band.text])
    }
    lines += table.lines(fitting: columns) + [""]
    lines += explainer.remarkLines(stoplicht.limits)
    lines += explainer.remarkLines(stoplicht.rounding)
    return lines + explainer.sourceLines(stoplicht.description.source)
  }

  /// Whom the results are about.
  func steekproef(_ steekproef: Steekproef) -> [String] {
    var lines = ["Gemeenten in de Preventiescanner", ""] + paragraph(steekproef.description.text) + [""]
    var table = TextTable(columns: [
      .init("Groep", isFlexible: true), .init("Aantal", alignment: .right), .init("Inwoners"),
      .init("Bestaat uit", isFlexible: true),
    ])
    for group in steekproef.groups {
      let parts = steekproef.groups.filter { group.parts.contains($0.name) }
      let others = group.otherTitles.map { ", ook: \($0)" }.joined()
      table.addRow([
        group.title + others, "\(group.count)", inhabitants(group),
        parts.map { "\($0.count) \($0.title)" }.joined(separator: ", "),
      ])
    }
    lines += table.lines(fitting: columns) + [""]
    lines += explainer.remarkLines(steekproef.remark)
    return lines + explainer.sourceLines(steekproef.description.source)
  }

  /// All statements, by subject.
  func uitkomsten(_ uitkomsten: Uitkomsten) -> [String] {
    Array(uitkomsten.topics.map(lines).joined(separator: [""])) + [""] + denominators(uitkomsten)
  }

  /// The statements on one subject.
  func explain(_ topic: Uitkomstonderwerp, _ uitkomsten: Uitkomsten) -> [String] {
    lines(topic) + routes(topic, uitkomsten) + [""] + denominators(uitkomsten)
      + explainer.verbandLines(.uitkomst, topic.name)
  }

  /// A statement in one sentence.
  func sentence(_ statement: Uitspraak) -> String {
    let who = [statement.who, statement.share].compactMap(\.self).joined(separator: ", ")
    return "\(who): \(statement.text.prefix(1).lowercased())\(statement.text.dropFirst())"
  }

  private func lines(_ topic: Uitkomstonderwerp) -> [String] {
    var lines = paragraph(topic.text)
    var table = TextTable(columns: [
      .init("Wie"), .init("Welk deel"), .init("Wat de bron zegt", isFlexible: true),
    ])
    for statement in topic.statements {
      let routes = statement.routes.isEmpty ? "" : " [\(statement.routes.joined(separator: ", "))]"
      table.addRow([statement.who, statement.share ?? "", statement.text + routes])
    }
    lines += table.lines(fitting: columns)
    let remarks = [topic.remark].compactMap(\.self) + topic.statements.compactMap(\.remark)
    lines += remarks.flatMap { explainer.remarkLines($0) }
    return lines + places(topic)
  }

  /// The places of all statements, each once.
  private func places(_ topic: Uitkomstonderwerp) -> [String] {
    var seen: Set<String> = []
    return topic.statements.flatMap { statement in
      seen.insert(statement.source.place).inserted ? explainer.sourceLines(statement.source) : []
    }
  }

  private func routes(_ topic: Uitkomstonderwerp, _ uitkomsten: Uitkomsten) -> [String] {
    let named = Set(topic.statements.flatMap(\.routes))
    guard !named.isEmpty else { return [] }
    return ["", "Namen tussen haken:"]
      + uitkomsten.routes.filter { named.contains($0.name) }.flatMap { bullet("\($0.name): \($0.text)") }
  }

  private func denominators(_ uitkomsten: Uitkomsten) -> [String] {
    explainer.remarkLines(uitkomsten.denominators)
  }

  private func inhabitants(_ group: Steekproefgroep) -> String {
    switch (group.leastInhabitants, group.mostInhabitants) {
    case (nil, nil): ""
    case (nil, let most?): "t/m \(most.withPoint)"
    case (let least?, nil): "vanaf \(least.withPoint)"
    case (let least?, let most?): "\(least.withPoint) t/m \(most.withPoint)"
    }
  }
}

extension Int {
  /// A number below a million as Dutch people write it, such as 50.000.
  fileprivate var withPoint: String {
    guard self >= 1000 else { return "\(self)" }
    let rest = "\(self % 1000)"
    return "\(self / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }
}
