extension PijlersCatalogue {
  /// What does not hold between the parts of the catalogue; nil when all does.
  var inconsistency: String? {
    guard !groups.isEmpty else { return "there are no groups of actions" }
    var names: Set<String> = []
    if let action = actions.first(where: { !names.insert($0.name).inserted }) {
      return "the action '\(action.name)' stands twice"
    }
    // These lists go on from one pijler or sheet to the next, so their numbers are seen only here.
    guard themes.map(\.number) == Array(1...themes.count), groups.map(\.number) == Array(1...groups.count)
    else { return "the themes or groups are not numbered from 1" }
    guard preventiescan.parts.map(\.name) == groups.map(\.name),
      preventiescan.parts.map(\.number) == groups.map(\.number)
    else { return "the parts of the preventiescan are not the groups of actions" }
    guard preventiescan.sheets.map(\.theme) == themes.map(\.name) else {
      return "the sheets of the preventiescan are not the themes"
    }
    return unresolved(ambities.flatMap(\.pijlers), among: pijlers)
      ?? unresolved(evaluatievragen.map(\.pijler), among: pijlers)
      ?? unresolved(uitkomsten.topics.map(\.pijler), among: pijlers)
      ?? unresolved(olderNames.names.map(\.pijler), among: pijlers)
      ?? unresolved(uitkomsten.statements.map(\.group), among: steekproef.groups)
      ?? unresolved(uitkomsten.statements.flatMap(\.routes), among: uitkomsten.routes)
      ?? unresolved(uitkomsten.statements.flatMap(\.actions), among: actions)
  }

  private func unresolved(_ references: [String], among entries: [some NamedEntry]) -> String? {
    let names = Set(entries.map(\.name))
    return references.first { !names.contains($0) }.map { "there is no '\($0)' to refer to" }
  }
}
