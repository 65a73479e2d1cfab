extension VerbandResolver {
  /// What something of the Preventiescanner is.
  func pijlers(_ kind: Verband.Kind, _ path: [String]) throws(CatalogueFault) -> Description? {
    let catalogue = try PijlersCatalogue.load()
    let name = path[0]
    switch kind {
    case .pijler:
      return catalogue.pijler(name).map { Description("Pijler", $0.title, $0.source) }
    case .actiegroep:
      return catalogue.groups.first { $0.name == name }.map {
        Description("Preventiescanner, groep \($0.number)", $0.title, $0.source)
      }
    case .pijleractie:
      return catalogue.action(name).map { action, group, pijler in
        let mark = "Preventiescanner, actie \(group.number).\(action.number)"
        return Description("\(mark) (pijler \(pijler.title))", action.text, action.source)
      }
    case .preventiescan:
      guard name == "preventiescan" else { return nil }
      return Description("Preventiescan", catalogue.preventiescan.title, catalogue.preventiescan.source)
    case .ambitie:
      return catalogue.ambities.first { $0.name == name }.map {
        Description("Preventiescanner, ambitie \($0.number)", $0.text, $0.source)
      }
    default:
      guard let topic = catalogue.uitkomsten.topics.first(where: { $0.name == name }) else { return nil }
      return Description("Preventiescanner, uitkomst", topic.text, topic.statements.map(\.source))
    }
  }
}
