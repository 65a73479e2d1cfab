import TextKit

/// What the links say of one ankerpunt, in words: the same for every dossier.
struct AnkerpuntLinks: Sendable {
  let acties: [AnkerpuntReferences.Actie]
  let metingen: [AnkerpuntReferences.Meting]
  /// The lines of action, with their numbers.
  let actielijnen: [String]
  /// The steps, with their numbers.
  let stappen: [String]
  /// The sources that these rest on, by id.
  let documents: Set<String>

  /// The links of every ankerpunt that has some, by its name.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed, which the tests rule out.
  static func load() throws(CatalogueFault) -> [String: AnkerpuntLinks] {
    try builtIn.get()
  }

  /// Five catalogues go into it, so it is made once for all cores.
  private static let builtIn = Result { () throws(CatalogueFault) in
    var links: [String: AnkerpuntLinks] = [:]
    for end in try Verbanden.load().all.flatMap(\.sides).map(\.end) where end.kind == .ankerpunt {
      if links[end.name] == nil { links[end.name] = try AnkerpuntLinks(of: end) }
    }
    return links
  }

  private init(of end: Verband.End) throws(CatalogueFault) {
    let verbanden = try Verbanden.load()
    let pijlers = try PijlersCatalogue.load()
    let actions = try verbanden.pijleracties(of: end)
    let indicators = try verbanden.indicatoren(of: end)
    let lines = try verbanden.actielijnen(of: end)
    acties = actions.map { linked in
      let group = pijlers.action(linked.entry.name)?.group.name ?? ""
      return AnkerpuntReferences.Actie(
        text: AnkerpuntLinks.marked(linked.entry.text.withoutFullStop, linked.strength),
        path: "\(group).acties.\(linked.entry.name).antwoord"
      )
    }
    metingen = try indicators.map { linked throws(CatalogueFault) in try AnkerpuntReferences.Meting(linked) }
    // One line of action has a name of two lines: what stands before its colon names it.
    actielijnen = lines.map { linked in
      let title = linked.entry.title.prefix { $0 != ":" }
      return AnkerpuntLinks.marked("\(linked.entry.number), \(title)", linked.strength)
    }
    stappen = try verbanden.stappen(of: end).map {
      AnkerpuntLinks.marked("\($0.entry.number), \($0.entry.title)", $0.strength)
    }
    let sources = actions.map(\.entry.source) + indicators.map(\.entry.source) + lines.map(\.entry.source)
    documents = Set(sources.map(\.document))
  }

  /// A text with the mark of a link that is our reading.
  static func marked(_ text: String, _ strength: Verband.Strength) -> String {
    switch strength {
    case .woordelijk: text
    case .duiding: "\(text) (\(strength.title))"
    }
  }
}
