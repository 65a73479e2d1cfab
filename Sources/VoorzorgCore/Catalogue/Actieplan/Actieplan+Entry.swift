extension Actieplan {
  /// Something that the plan numbers, such as a goal: what it is, in our own words, and where it stands.
  public struct Entry: Sendable, NumberedEntry {
    /// The fixed name.
    public let name: String
    /// The number in the plan, from 1.
    public let number: Int
    /// What the plan calls it, word for word, where it has a title.
    public let title: String?
    /// What it is, in our own words.
    public let text: String
    /// Where it stands.
    public let source: SourceReference

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("naam", "nummer", "titel", "tekst", "bron")
      name = try reader.slug()
      number = try reader.required("nummer").number()
      title = try reader.optional("titel")?.string()
      text = try reader.string("tekst")
      source = try SourceReference(reader.required("bron"))
    }
  }
}
