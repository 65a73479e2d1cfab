extension VerbandResolver {
  /// What something of the national action plan is.
  func actieplan(_ kind: Verband.Kind, _ path: [String]) throws(CatalogueFault) -> Description? {
    let plan = try Actieplan.load()
    switch kind {
    case .actielijn:
      return plan.actielijnen.first { "\($0.number)" == path[0] }.map {
        Description("Actielijn \($0.number)", $0.title, $0.source)
      }
    case .lissabondoel:
      return plan.lissabondoelen.first { $0.name == path[0] }.map {
        Description("Doel \($0.number) van Lissabon", $0.text, $0.source)
      }
    case .principe:
      return plan.principes.first { $0.name == path[0] }.map {
        Description("Leidend principe", $0.title, $0.source)
      }
    default:
      guard let paragraaf = plan.paragraaf(path[0]) else { return nil }
      let mark = "Nationaal Actieplan \(paragraaf.number)"
      guard kind != .paragraaf else { return Description(mark, paragraaf.shortTitle, paragraaf.source) }
      let items = kind == .nadActie ? paragraaf.acties : paragraaf.resultaten
      return items.first { $0.name == path[1] }.map { item in
        let what = kind == .nadActie ? "actie" : "resultaat"
        return Description("\(mark), \(what) \(item.number)", item.text.firstSentence, item.source)
      }
    }
  }

  /// What something of the regional plan is.
  func regioplan(_ kind: Verband.Kind, _ name: String) throws(CatalogueFault) -> Description? {
    let plan = try Regioplan.load()
    let year = plan.example.year
    switch kind {
    case .slag:
      return plan.slag(named: name).map {
        Description("Regioplan \(year), slag \($0.number)", $0.entry.heading.text, $0.entry.source)
      }
    case .regioactie:
      return plan.actie(named: name).map {
        Description("Regioplan \(year), actie \($0.number)", $0.entry.heading.text, $0.entry.source)
      }
    default:
      let section = plan.section(kind == .werkwijze ? .werkwijzen : .bevindingen)
      return section?.entries.first { $0.name == name }.map {
        Description("Regioplan \(year), \(kind.rawValue)", $0.heading.text, $0.source)
      }
    }
  }
}
