/// One of the four pijlers of social inclusion on which the Preventiescanner rests (S1, kadertabel).
///
/// The names are those of 2025; ``Pijlernamen`` knows the older ones.
public struct Pijler: Sendable, Equatable, NumberedEntry {
  /// The fixed name, such as `inclusief-wonen`.
  public let name: String
  /// Its place in the source, from 1.
  public let number: Int
  /// The title, word for word.
  public let title: String
  /// What it is about, in our own words.
  public let description: SourcedText
  /// Where the source names it.
  public let source: SourceReference
  /// The subtitles, which differ within the source: in the table, with the results and in the form.
  public let subtitles: [SourcedTitle]
  /// The keywords of the front page; two of the pijlers have none.
  public let keywords: [SourcedTitle]
  /// The themes, eight over all four pijlers.
  public let themes: [Pijlerthema]

  /// The groups of actions of all themes.
  public var groups: [Actiegroep] { themes.flatMap(\.groups) }

  /// The actions of all groups.
  public var actions: [Pijleractie] { groups.flatMap(\.actions) }

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow(
      "naam",
      "nummer",
      "titel",
      "omschrijving",
      "bron",
      "ondertitels",
      "trefwoorden",
      "themas"
    )
    name = try reader.slug()
    number = try reader.required("nummer").number()
    title = try reader.string("titel")
    description = try SourcedText(reader.required("omschrijving"))
    source = try SourceReference(reader.required("bron"))
    subtitles = try reader.list("ondertitels", SourcedTitle.init)
    keywords = try reader.list("trefwoorden", SourcedTitle.init)
    themes = try reader.named("themas", Pijlerthema.init)
  }
}
