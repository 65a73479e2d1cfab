import TerminalKit
import TextKit
import VoorzorgCore

extension PijlersPart {
  /// The four pijlers in a table.
  func list(_ catalogue: PijlersCatalogue) -> [String] {
    var table = TextTable(columns: [
      .init("Nr.", alignment: .right), .init("Pijler"), .init("Ondertitel", isFlexible: true),
      .init("Groepen", alignment: .right), .init("Acties", alignment: .right),
      .init("In \(catalogue.olderNames.year)", isFlexible: true),
    ])
    for pijler in catalogue.pijlers {
      table.addRow([
        "\(pijler.number)", pijler.title, pijler.subtitles.last?.title ?? "", "\(pijler.groups.count)",
        "\(pijler.actions.count)", catalogue.olderNames.olderName(of: pijler)?.title ?? "",
      ])
    }
    return table.lines(fitting: columns) + [""]
      + paragraph(
        "De ondertitels zijn die van de eigen preventiescan; elders in de bron luiden sommige anders. "
          + "'voorzorg uitleg pijler herstelzorg' legt één pijler uit."
      )
  }

  /// A pijler by number or by name, with the year of the name behind it where somebody gives one.
  func pijler(_ words: [String], _ catalogue: PijlersCatalogue) -> [String]? {
    if words.count == 1, let pijler = catalogue.pijlers.first(where: { "\($0.number)" == words[0] }) {
      return explain(pijler, catalogue)
    }
    guard words.count > 1, let year = words.last.flatMap({ Int($0) }) else {
      // Who asks for an explanation means the pijler of today; its page tells of the older name.
      let key = words.joined(separator: " ").wordKey
      if let pijler = catalogue.pijlers.first(where: { $0.name.wordKey == key }) {
        return explain(pijler, catalogue)
      }
      return catalogue.olderNames.names.first { $0.name.wordKey == key }.map { older($0, catalogue) }
    }
    do throws(PijlernaamProblem) {
      let name = words.dropLast().joined(separator: " ")
      let pijler = try catalogue.pijler(named: name, in: year)
      let intro = "Een stuk uit \(year) bedoelt met '\(name)' de pijler die nu '\(pijler.title)' heet."
      return paragraph(intro) + [""] + explain(pijler, catalogue)
    } catch {
      guard case .ambiguous = error else { return nil }
      return paragraph("\(error.message).") + paragraph("Voorstel: \(error.proposal).") + [""]
        + rule(catalogue)
    }
  }

  /// A pijler: what it is, what else it is called, and its actions.
  func explain(_ pijler: Pijler, _ catalogue: PijlersCatalogue) -> [String] {
    var lines = [pijler.title, "Pijler \(pijler.number) van \(catalogue.pijlers.count)", ""]
    lines += paragraph(pijler.description.text)
    lines += explainer.sourceLines(pijler.description.source) + ["", "Ondertitels:"]
    lines += pijler.subtitles.flatMap { bullet("\($0.title) (\($0.source.place))") }
    if !pijler.keywords.isEmpty {
      lines += ["", "Trefwoorden:"] + pijler.keywords.flatMap { bullet($0.title) }
    }
    lines += names(pijler, catalogue)
    for theme in pijler.themes {
      for group in theme.groups { lines += [""] + actions(of: group, theme: theme, in: pijler) }
    }
    return lines + ["", "'voorzorg uitleg actie \(pijler.groups[0].number).1' legt één actie uit."]
      + explainer.verbandLines(.pijler, pijler.name)
  }

  /// A theme by number or name.
  func theme(_ words: [String], _ catalogue: PijlersCatalogue) -> [String]? {
    let key = words.joined(separator: " ").wordKey
    return catalogue.themes.first { ["\($0.number)", $0.name.wordKey, $0.title.wordKey].contains(key) }
      .map(explain)
  }

  /// A theme with its actions.
  func explain(_ theme: Pijlerthema) -> [String] {
    var lines = [theme.title, "Thema \(theme.number) van de Preventiescanner", ""]
    lines += paragraph(theme.description.text) + explainer.sourceLines(theme.description.source)
    for group in theme.groups { lines += [""] + actions(of: group) }
    return lines
  }

  /// An older name.
  func older(_ name: Pijlernaam, _ catalogue: PijlersCatalogue) -> [String] {
    let title = catalogue.pijler(name.pijler)?.title ?? name.pijler
    var lines = ["\(name.title) (\(catalogue.olderNames.year))", "Nu de pijler '\(title)'", ""]
    lines += paragraph("\(name.subtitle.title). \(name.description.text)")
    lines += explainer.remarkLines(name.grounds)
    if !name.variants.isEmpty {
      lines += paragraph("Ook geschreven als: \(name.variants.map(\.title).joined(separator: ", ")).")
    }
    return lines + explainer.sourceLines(name.source)
  }

  /// The pijlers that have this keyword, with the actions that name it.
  func keywords(_ key: String, _ catalogue: PijlersCatalogue) -> [[String]] {
    catalogue.pijlers.compactMap { pijler in
      guard let keyword = pijler.keywords.first(where: { $0.title.wordKey == key }) else { return nil }
      var lines = paragraph("\(keyword.title): trefwoord bij de pijler \(pijler.title)")
      lines += explainer.sourceLines(keyword.source)
      let named = Set(catalogue.actions(matching: [key]).map(\.name))
      for group in catalogue.groups {
        for action in group.actions where named.contains(action.name) {
          lines += bullet("Actie \(group.number).\(action.number) noemt dit ook: \(action.text)")
        }
      }
      return lines
    }
  }

  /// What this pijler was called, and what its name meant.
  private func names(_ pijler: Pijler, _ catalogue: PijlersCatalogue) -> [String] {
    let older = catalogue.olderNames
    guard let was = older.olderName(of: pijler) else { return [] }
    var lines = ["", "Naam in \(older.year):"]
    lines += bullet("\(was.title), met de ondertitel '\(was.subtitle.title)'")
    lines += explainer.remarkLines(was.grounds, indent: 2)
    if let other = older.names.first(where: { $0.name == pijler.name && $0.pijler != pijler.name }) {
      let title = catalogue.pijler(other.pijler)?.title ?? other.pijler
      lines += bullet("Let op: '\(other.title)' in een stuk uit \(older.year) is nu '\(title)'.")
    }
    return lines
  }

  private func rule(_ catalogue: PijlersCatalogue) -> [String] {
    explainer.remarkLines(catalogue.olderNames.rule)
  }
}
