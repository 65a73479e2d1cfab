/// A name as a source has it, word for word, with its place.
public struct SourcedTitle: Sendable, Equatable {
  /// The name, word for word.
  public let title: String
  /// Where it stands.
  public let source: SourceReference

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("titel", "bron")
    title = try reader.string("titel")
    source = try SourceReference(reader.required("bron"))
  }
}
