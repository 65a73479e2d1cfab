extension Regioplan {
  /// Whose plan it is, and for when.
  public struct Example: Sendable {
    /// The region.
    public let region: String
    /// The year in which the plan was written.
    public let year: Int
    /// The year that the plan is about.
    public let planYear: Int
    /// What kind of document it is, in our own words.
    public let text: String
    /// Where the document says so.
    public let source: SourceReference

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("regio", "jaar", "planjaar", "tekst", "bron")
      region = try reader.string("regio")
      year = try reader.required("jaar").number()
      planYear = try reader.required("planjaar").number()
      text = try reader.string("tekst")
      source = try SourceReference(reader.required("bron"))
    }
  }
}
