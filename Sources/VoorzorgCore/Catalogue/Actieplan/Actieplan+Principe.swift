extension Actieplan {
  /// A leading principle (S4, paragraph 1.1).
  ///
  /// It has no number: the text numbers the principles, the picture beside it has another order, and a
  /// reference further on follows neither.
  public struct Principe: Sendable, NamedEntry {
    /// The fixed name.
    public let name: String
    /// The name in the text, word for word.
    public let title: String
    /// What it asks, in our own words.
    public let text: String
    /// Where it stands.
    public let source: SourceReference
    /// The name in the picture, word for word.
    public let pictureTitle: String
    /// Where the picture has it.
    public let pictureSource: SourceReference

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("naam", "titel", "tekst", "bron", "beeld")
      name = try reader.slug()
      title = try reader.string("titel")
      text = try reader.string("tekst")
      source = try SourceReference(reader.required("bron"))
      let picture = try reader.required("beeld")
      try picture.allow("titel", "bron")
      pictureTitle = try picture.string("titel")
      pictureSource = try SourceReference(picture.required("bron"))
    }
  }
}
