extension Indicator {
  /// A part of an indicator that has a colour of its own.
  public struct Score: Sendable, Equatable, NamedEntry {
    /// The name, such as `afbouw`.
    public let name: String
    /// What the report calls it, word for word; nil where the indicator has one score.
    public let title: String?
    /// Where the score of a region stands.
    public let source: SourceReference

    init(_ reader: CatalogueReader, at place: SourceReference) throws(CatalogueFault) {
      try reader.allow("naam", "titel", "regel")
      name = try reader.slug()
      title = try reader.optional("titel")?.string()
      source = try place.atLine(of: reader)
    }
  }
}
