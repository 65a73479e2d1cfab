extension Indicator {
  /// A part of a question that is answered by itself, such as one group of ETHOS Light.
  public struct Onderdeel: Sendable, Equatable, NamedEntry {
    /// The name in a dossier, such as `noodopvang`.
    public let name: String
    /// What it is called and what it is.
    public let wording: Indicatoren.Wording
    /// The score that it counts for, where the indicator has several.
    public let scoreName: String?
    /// Where it stands.
    public let source: SourceReference
    /// What centrumgemeenten answered.
    public let national: NationalFigures

    /// The parts of a question; those of a list are its items, all of them, each with the wording of the list.
    static func all(
      of reader: CatalogueReader,
      from list: Indicatoren.FixedList?,
      kind: Kind,
      at place: SourceReference,
      within context: Context
    ) throws(CatalogueFault) -> [Onderdeel] {
      guard reader.optional("onderdelen") != nil else { return [] }
      let parts = try reader.named("onderdelen") { part throws(CatalogueFault) in
        try Onderdeel(part, from: list, kind: kind, at: place, within: context)
      }
      guard list.map({ $0.items.count == parts.count }) ?? true else {
        throw reader.fault("the parts are not all items of the list")
      }
      return parts
    }

    private init(
      _ reader: CatalogueReader,
      from list: Indicatoren.FixedList?,
      kind: Kind,
      at place: SourceReference,
      within context: Context
    ) throws(CatalogueFault) {
      name = try reader.slug()
      if let list {
        try reader.allow("naam", "score", "regel", "landelijk")
        guard let item = list.item(named: name) else {
          throw reader.fault("list '\(list.name)' has no '\(name)'")
        }
        wording = item.wording
      } else {
        try reader.allow("naam", "titel", "tekst", "score", "regel", "landelijk")
        wording = try Indicatoren.Wording(fieldsOf: reader)
      }
      scoreName = try context.scoreName(of: reader)
      source = try place.atLine(of: reader)
      national = try NationalFigures(of: reader, for: kind, at: place)
    }
  }
}
