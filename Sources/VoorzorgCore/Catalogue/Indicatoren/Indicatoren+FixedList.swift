extension Indicatoren {
  /// A list that questions choose from, such as the seven groups of ETHOS Light (S3, begrippenlijst).
  public struct FixedList: Sendable, Equatable, NamedEntry {
    /// The name, such as `ethos-light`.
    public let name: String
    /// What the source calls it, word for word.
    public let title: String
    /// What it is, in our own words.
    public let text: String
    /// Where it stands.
    public let source: SourceReference
    /// What a reader has to know of it.
    public let notes: [Note]
    /// The items, in an order that has a meaning: rising, or of time, or numbered.
    public let items: [Item]

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("naam", "titel", "tekst", "bron", "opmerkingen", "items")
      name = try reader.slug()
      title = try reader.string("titel")
      text = try reader.string("tekst")
      source = try SourceReference(reader.required("bron"))
      notes = try Note.all(of: reader)
      items = try reader.named("items", Item.init)
    }

    /// The item with a name.
    public func item(named name: String) -> Item? {
      items.first { $0.name == name }
    }

    /// One of the items of a fixed list.
    public struct Item: Sendable, Equatable, NamedEntry {
      /// The name, such as `noodopvang`.
      public let name: String
      /// What it is called and what it is.
      public let wording: Wording
      /// Where it stands.
      public let source: SourceReference
      /// What a reader has to know of it.
      public let notes: [Note]

      init(_ reader: CatalogueReader) throws(CatalogueFault) {
        try reader.allow("naam", "titel", "tekst", "bron", "opmerkingen")
        name = try reader.slug()
        wording = try Wording(fieldsOf: reader)
        source = try SourceReference(reader.required("bron"))
        notes = try Note.all(of: reader)
      }
    }
  }
}
