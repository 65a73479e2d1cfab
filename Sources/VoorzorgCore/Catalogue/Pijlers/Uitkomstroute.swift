/// A way in which somebody loses a home (S1, Inclusief wonen, faciliteren van huisvestingsoplossing).
public struct Uitkomstroute: Sendable, Equatable, NamedEntry {
  /// The fixed name, such as `detentie`.
  public let name: String
  /// The way, in our own words.
  public let text: String
  /// Where the source has it.
  public let source: SourceReference

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "tekst", "bron")
    name = try reader.slug()
    text = try reader.string("tekst")
    source = try SourceReference(reader.required("bron"))
  }
}
