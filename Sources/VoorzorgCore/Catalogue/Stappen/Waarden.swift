/// The four values of social quality that the Stappenplan names (S0, stap 2).
///
/// The source names them and no more: it does not say which ankerpunten belong to which value.
public struct Waarden: Sendable, Equatable {
  /// What they are, in our own words.
  public let text: String
  /// Where they stand.
  public let source: SourceReference
  /// What a reader has to know of them.
  public let remark: OwnText?
  /// The values, in the order of the source.
  public let all: [Waarde]

  /// A value.
  public struct Waarde: Sendable, Equatable, NamedEntry {
    /// The name, such as `meedoen`.
    public let name: String
    /// What the source calls it, word for word.
    public let title: String
  }

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("tekst", "bron", "opmerking", "lijst")
    text = try reader.string("tekst")
    source = try SourceReference(reader.required("bron"))
    remark = try OwnText(under: "opmerking", of: reader)
    all = try reader.named("lijst", Waarde.init)
  }
}

extension Waarden.Waarde {
  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "titel")
    name = try reader.slug()
    title = try reader.string("titel")
  }
}
