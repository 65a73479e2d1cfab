extension Indicator {
  /// What a question of the catalogue can refer to.
  struct Context {
    let lists: [Indicatoren.FixedList]
    /// The names of the scores of the indicator.
    let scoreNames: [String]

    /// The list that a question names, if it names one.
    func list(of reader: CatalogueReader) throws(CatalogueFault) -> Indicatoren.FixedList? {
      guard let found = reader.optional("lijst") else { return nil }
      let name = try found.string()
      guard let list = lists.first(where: { $0.name == name }) else {
        throw found.fault("there is no list '\(name)'")
      }
      return list
    }

    /// The score that a question or part names, if it names one.
    func scoreName(of reader: CatalogueReader) throws(CatalogueFault) -> String? {
      guard let found = reader.optional("score") else { return nil }
      let name = try found.string()
      guard scoreNames.contains(name) else { throw found.fault("the indicator has no score '\(name)'") }
      return name
    }
  }
}
