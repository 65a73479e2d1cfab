extension Stap {
  /// Something that the source explains or lists within a step (S0), in our own words.
  public struct Detail: Sendable, Equatable, NamedEntry {
    /// The name, such as `mandaat`.
    public let name: String
    /// The explanation.
    public let text: String
    /// Where it stands.
    public let source: SourceReference
    /// What a reader has to know of it.
    public let remark: OwnText?

    /// The details under a key that may be missing.
    static func list(_ key: String, of reader: CatalogueReader) throws(CatalogueFault) -> [Detail] {
      reader.optional(key) == nil ? [] : try reader.named(key, Detail.init)
    }

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("naam", "tekst", "bron", "opmerking")
      name = try reader.slug()
      text = try reader.string("tekst")
      source = try SourceReference(reader.required("bron"))
      remark = try OwnText(under: "opmerking", of: reader)
    }
  }
}
