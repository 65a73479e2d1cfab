/// One of the eight sheets of the own preventiescan.
public struct Preventiescanblad: Sendable, Equatable, NumberedEntry {
  /// The fixed name, such as `relaties-en-leefomgeving`.
  public let name: String
  /// Its place in the form, from 1.
  public let number: Int
  /// The title, word for word.
  public let title: String
  /// The name of the ``Pijlerthema`` that it asks after.
  public let theme: String
  /// Other titles that the source has for it, spelling included.
  public let variants: [SourcedTitle]
  /// Where the source has it.
  public let source: SourceReference
  /// The parts, one or two. Each has the name and number of its ``Actiegroep``, and mostly another title.
  public let parts: [NumberedTitle]

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "nummer", "titel", "thema", "varianten", "bron", "onderdelen")
    name = try reader.slug()
    number = try reader.required("nummer").number()
    title = try reader.string("titel")
    theme = try reader.string("thema")
    variants = try reader.list("varianten", SourcedTitle.init)
    source = try SourceReference(reader.required("bron"))
    parts = try reader.named("onderdelen", NumberedTitle.init)
  }
}
