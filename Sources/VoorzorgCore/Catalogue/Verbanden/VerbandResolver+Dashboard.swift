extension VerbandResolver {
  /// What something of the dashboard is.
  func dashboard(_ kind: Verband.Kind, _ path: [String]) throws(CatalogueFault) -> Description? {
    let catalogue = try Indicatoren.load()
    switch kind {
    case .dashboard:
      guard path[0] == "dashboard", let purpose = catalogue.dashboard.purposes.first else { return nil }
      return Description("Dashboard", "het landelijke dashboard", purpose.source)
    case .hoofdstuk:
      return catalogue.hoofdstukken.first { $0.name == path[0] }.map {
        Description("Hoofdstuk van het dashboard", $0.title, $0.source)
      }
    case .lijst, .lijstitem:
      guard let list = catalogue.list(named: path[0]) else { return nil }
      guard kind == .lijstitem else { return Description("Lijst", list.title, list.source) }
      return list.items.enumerated().first { $0.element.name == path[1] }.map { index, item in
        Description("\(list.title), punt \(index + 1)", item.wording.label, item.source)
      }
    default:
      guard let indicator = catalogue.indicatoren.first(where: { $0.name == path[0] }) else { return nil }
      return describe(indicator, kind, path)
    }
  }

  private func describe(_ indicator: Indicator, _ kind: Verband.Kind, _ path: [String]) -> Description? {
    let mark = "Indicator \(indicator.number)"
    guard kind != .indicator else { return Description(mark, indicator.shortTitle, indicator.source) }
    guard let question = indicator.subvraag(named: path[1]) else { return nil }
    let questionMark = question.letter.map { "\(mark), vraag \($0)" } ?? mark
    guard kind == .onderdeel else {
      return Description(questionMark, question.shortTitle, question.source)
    }
    return question.onderdelen.first { $0.name == path[2] }.map { part in
      Description("\(questionMark), \(question.shortTitle)", part.wording.label, part.source)
    }
  }
}
