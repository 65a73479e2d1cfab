/// The name that a pijler had in 2021 (S2, visie op preventie van dakloosheid).
public struct Pijlernaam: Sendable, Equatable, NumberedEntry {
  /// The fixed name, such as `basiszorg`.
  public let name: String
  /// Its place in the source, from 1.
  public let number: Int
  /// The name, word for word.
  public let title: String
  /// The name as it is spelt elsewhere in the source.
  public let variants: [SourcedTitle]
  /// The subtitle, word for word.
  public let subtitle: SourcedTitle
  /// What it was about, in our own words.
  public let description: SourcedText
  /// The name of the ``Pijler`` of today that it is.
  public let pijler: String
  /// Why it is that one.
  public let grounds: OwnText
  /// Where the source has it.
  public let source: SourceReference

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow(
      "naam",
      "nummer",
      "titel",
      "varianten",
      "ondertitel",
      "omschrijving",
      "pijler",
      "grond",
      "bron"
    )
    name = try reader.slug()
    number = try reader.required("nummer").number()
    title = try reader.string("titel")
    variants = try reader.optionalList("varianten", SourcedTitle.init)
    subtitle = try SourcedTitle(reader.required("ondertitel"))
    description = try SourcedText(reader.required("omschrijving"))
    pijler = try reader.string("pijler")
    grounds = try OwnText(reader.required("grond"))
    source = try SourceReference(reader.required("bron"))
  }
}
