extension Stap {
  /// A link to read on (S0, under `Relevante links`).
  public struct Link: Sendable, Equatable, NamedEntry {
    /// The name, such as `ethos-telling`.
    public let name: String
    /// The label as the source spells it.
    public let title: String
    /// The address, in the few cases where the source gives one.
    public let address: String?
    /// Where it stands.
    public let source: SourceReference
    /// What a reader has to know of it.
    public let remark: OwnText?

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("naam", "titel", "adres", "bron", "opmerking")
      name = try reader.slug()
      title = try reader.string("titel")
      address = try reader.optional("adres")?.string()
      source = try SourceReference(reader.required("bron"))
      remark = try OwnText(under: "opmerking", of: reader)
    }
  }
}
