/// One of the eight themes of the pijlers (S1, the circles of the results).
///
/// Bestaanscondities has five; each other pijler is a theme by itself.
public struct Pijlerthema: Sendable, Equatable, NumberedEntry {
  /// The fixed name, such as `wonen`.
  public let name: String
  /// Its place over all pijlers, 1 to 8.
  public let number: Int
  /// The title, word for word.
  public let title: String
  /// What it is about, in our own words.
  public let description: SourcedText
  /// Where the source has it.
  public let source: SourceReference
  /// The groups of actions, one or two.
  public let groups: [Actiegroep]

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "nummer", "titel", "omschrijving", "bron", "groepen")
    name = try reader.slug()
    number = try reader.required("nummer").number()
    title = try reader.string("titel")
    description = try SourcedText(reader.required("omschrijving"))
    source = try SourceReference(reader.required("bron"))
    groups = try reader.named("groepen", Actiegroep.init)
  }
}
