/// A term, explained in our own words.
///
/// It stands in the list of terms of the dashboard report (S3), of the national action plan (S4) or of both, or
/// it is a term of ours for which neither has an explanation.
public struct Begrip: Sendable, NamedEntry {
  /// The fixed name.
  public let name: String
  /// The term as the source writes it, word for word.
  public let title: String
  /// Other words and spellings for it.
  public let aliases: [String]
  /// What it means, in our own words.
  public let text: String
  /// Whether neither list of terms has it.
  public let isOwn: Bool
  /// Where it stands.
  public let places: [Place]

  /// A place where the term stands.
  public struct Place: Sendable {
    /// The term as it is written there, word for word.
    public let title: String
    /// The place.
    public let source: SourceReference
  }

  /// Everything that it is called, its title first, none twice.
  public var allNames: [String] {
    var keys: Set<String> = []
    return ([title] + places.map(\.title) + aliases + [name]).filter { keys.insert($0.searchKey).inserted }
  }

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "titel", "aliassen", "eigen", "tekst", "vindplaatsen")
    name = try reader.slug()
    title = try reader.string("titel")
    aliases = try reader.texts("aliassen")
    isOwn = try reader.flag("eigen")
    text = try reader.string("tekst")
    places = try reader.list("vindplaatsen") { place throws(CatalogueFault) in
      try place.allow("titel", "bron")
      return Place(title: try place.string("titel"), source: try SourceReference(place.required("bron")))
    }
    guard isOwn || !places.isEmpty else { throw reader.fault("a term has 'vindplaatsen' or is 'eigen'") }
  }
}
