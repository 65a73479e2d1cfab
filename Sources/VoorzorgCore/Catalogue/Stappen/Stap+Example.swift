extension Stap {
  /// An example that the source gives with a step (S0).
  public struct Example: Sendable, Equatable, NamedEntry {
    /// The name, such as `gemeente-utrecht`.
    public let name: String
    /// What the source calls it, word for word.
    public let title: String
    /// What it shows, in our own words.
    public let text: String
    /// Where it stands.
    public let source: SourceReference
    /// What a reader has to know of it.
    public let remark: OwnText?

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("naam", "titel", "tekst", "bron", "opmerking")
      name = try reader.slug()
      title = try reader.string("titel")
      text = try reader.string("tekst")
      source = try SourceReference(reader.required("bron"))
      remark = try OwnText(under: "opmerking", of: reader)
    }
  }
}
