extension Regioplan {
  /// A role in the project (S2, hoofdstuk 6, Rolbeschrijving).
  public struct Rol: Sendable, NamedEntry {
    /// The name, such as `projectleider`.
    public let name: String
    /// The title, word for word.
    public let title: String
    /// Where it stands.
    public let source: SourceReference
    /// What somebody in this role does.
    public let tasks: [Entry]

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("naam", "titel", "bron", "taken")
      name = try reader.slug()
      title = try reader.string("titel")
      source = try SourceReference(reader.required("bron"))
      tasks = try reader.entries("taken", numbered: true)
    }
  }
}
