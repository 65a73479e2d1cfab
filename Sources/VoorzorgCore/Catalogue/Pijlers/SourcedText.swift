/// What a source says, in our own words, with its place.
public struct SourcedText: Sendable, Equatable {
  /// The text, in our own words.
  public let text: String
  /// Where the source says it.
  public let source: SourceReference

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("tekst", "bron")
    text = try reader.string("tekst")
    source = try SourceReference(reader.required("bron"))
  }
}
