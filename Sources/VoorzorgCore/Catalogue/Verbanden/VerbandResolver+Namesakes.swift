extension VerbandResolver {
  /// What has the same name as an end: the terms that are called like it, or all that a term is called like.
  ///
  /// A rule of ours: a name, title or alias is the same when its letters and digits are. Only kinds whose names
  /// say what they are about are looked at.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed.
  public func namesakes(of end: Verband.End) throws(CatalogueFault) -> [Verband.End] {
    let begrippen = try Begrippen.load()
    var candidates = try Self.candidates.get()
    for ankerpunt in instrument.ankerpunten {
      let names = [ankerpunt.name, ankerpunt.title, ankerpunt.shortTitle]
      candidates.append(Candidate(.ankerpunt, ankerpunt.name, names))
    }
    if end.kind == .begrip {
      guard let begrip = begrippen.all.first(where: { $0.name == end.name }) else { return [] }
      let names = Set(begrip.allNames.map(\.searchKey))
      return candidates.filter { !$0.keys.isDisjoint(with: names) }.map(\.end)
        .sorted { $0.kind < $1.kind }
    }
    guard let keys = candidates.first(where: { $0.end == end })?.keys else { return [] }
    let named = Set(keys.flatMap(begrippen.begrippen(named:)).map(\.name))
    return begrippen.all.filter { named.contains($0.name) }.map { Verband.End(.begrip, $0.name) }
  }

  /// Something that a term can be called like, with what it is called itself.
  private struct Candidate {
    let end: Verband.End
    let keys: Set<String>

    init(_ kind: Verband.Kind, _ name: String, _ names: [String]) {
      end = Verband.End(kind, name)
      keys = Set(names.map(\.searchKey))
    }
  }

  /// Those of the built-in catalogues; made once, since who explains a word asks more often.
  private static let candidates = Result { () throws(CatalogueFault) in
    let indicatoren = try Indicatoren.load()
    let regioplan = try Regioplan.load()
    var all: [Candidate] = []
    for stap in try Stappen.load().all {
      all += stap.actions.map { Candidate(.stapactie, "\(stap.name)/\($0.name)", [$0.name]) }
    }
    all += indicatoren.indicatoren.map { Candidate(.indicator, $0.name, [$0.name, $0.shortTitle]) }
    all += indicatoren.lists.map { Candidate(.lijst, $0.name, [$0.name, $0.title]) }
    for paragraaf in try Actieplan.load().paragrafen {
      all += paragraaf.acties.map { Candidate(.nadActie, "\(paragraaf.number)/\($0.name)", [$0.name]) }
    }
    all += try PijlersCatalogue.load().actions.map { Candidate(.pijleractie, $0.name, [$0.name]) }
    all += regioplan.slagen.map { Candidate(.slag, $0.name, [$0.name, $0.entry.heading.text]) }
    all += regioplan.acties.map { Candidate(.regioactie, $0.name, [$0.name, $0.entry.heading.text]) }
    return all
  }
}

extension Verband.Kind: Comparable {
  /// In the order in which links are shown.
  public static func < (left: Verband.Kind, right: Verband.Kind) -> Bool {
    guard let one = allCases.firstIndex(of: left), let other = allCases.firstIndex(of: right) else {
      return false
    }
    return one < other
  }
}
