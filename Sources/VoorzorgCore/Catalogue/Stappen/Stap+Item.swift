extension Stap {
  /// An action, a reflection question or an intended result of a step (S0), in our own words.
  ///
  /// The source gives these no titles.
  public struct Item: Sendable, Equatable, NumberedEntry {
    /// The name in the dossier, such as `samenhang`.
    public let name: String
    /// Its place in the step, from 1.
    public let number: Int
    /// What it is in a few words, for labels and tables.
    public let shortTitle: String
    /// The whole of it.
    public let text: String
    /// What the source lists within it.
    public let parts: [Detail]
    /// Where it stands.
    public let source: SourceReference
    /// What a reader has to know of it.
    public let remark: OwnText?

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("naam", "nummer", "kort", "tekst", "onderdelen", "bron", "opmerking")
      name = try reader.slug()
      number = try reader.required("nummer").number()
      shortTitle = try reader.string("kort")
      text = try reader.string("tekst")
      parts = try Detail.list("onderdelen", of: reader)
      source = try SourceReference(reader.required("bron"))
      remark = try OwnText(under: "opmerking", of: reader)
    }
  }
}
