extension Verbanden {
  /// The names of the ankerpunten that something is linked to, each once.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed.
  public func ankerpunten(
    of end: Verband.End,
    in instrument: Instrument
  ) throws(CatalogueFault) -> [Linked<Ankerpunt>] {
    pick(instrument.ankerpunten, by: \.name, from: try reached(from: end, .ankerpunt))
  }

  /// The actions of the pijlers that something is linked to, in the order of the source; a link to a group
  /// leads to each of its actions.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed.
  public func pijleracties(of end: Verband.End) throws(CatalogueFault) -> [Linked<Pijleractie>] {
    pick(try PijlersCatalogue.load().actions, by: \.name, from: try reached(from: end, .pijleractie))
  }

  /// The indicators that something is linked to, in the order of the report; a link to a sub-question leads to
  /// its indicator.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed.
  public func indicatoren(of end: Verband.End) throws(CatalogueFault) -> [Linked<Indicator>] {
    pick(try Indicatoren.load().indicatoren, by: \.name, from: try reached(from: end, .indicator))
  }

  /// The paragraphs of the national action plan that something is linked to, in the order of the plan; a link
  /// to an action or a result leads to its paragraph.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed.
  public func paragrafen(of end: Verband.End) throws(CatalogueFault) -> [Linked<Actieplan.Paragraaf>] {
    pick(try Actieplan.load().paragrafen, by: \.number, from: try reached(from: end, .paragraaf))
  }

  /// The lines of action that something is linked to, in order; a link to a paragraph leads to its line.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed.
  public func actielijnen(of end: Verband.End) throws(CatalogueFault) -> [Linked<Actieplan.Actielijn>] {
    let found = try reached(from: end, .actielijn)
    return pick(try Actieplan.load().actielijnen, by: { "\($0.number)" }, from: found)
  }

  /// The steps that something is linked to, in order; a link to an action leads to its step.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed.
  public func stappen(of end: Verband.End) throws(CatalogueFault) -> [Linked<Stap>] {
    pick(try Stappen.load().all, by: \.name, from: try reached(from: end, .stap))
  }

  private func pick<Entry>(
    _ entries: [Entry],
    by key: (Entry) -> String,
    from found: [String: [Verband]]
  ) -> [Linked<Entry>] {
    entries.compactMap { entry in
      found[key(entry)].map { Linked(entry: entry, verbanden: $0) }
    }
  }
}
