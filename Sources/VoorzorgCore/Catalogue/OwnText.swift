/// An explanation or remark of our own, shown as such.
public struct OwnText: Sendable, Equatable {
  /// The text.
  public let text: String
  /// What it rests on; empty when it follows from where it stands.
  public let sources: [SourceReference]

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("eigen", "tekst", "bronnen")
    guard try reader.flag("eigen") else { throw reader.fault("a text of our own says so") }
    text = try reader.string("tekst")
    sources = try reader.optionalList("bronnen", SourceReference.init)
  }

  /// The text under a key that may be missing.
  init?(under key: String, of reader: CatalogueReader) throws(CatalogueFault) {
    guard let found = reader.optional(key) else { return nil }
    try self.init(found)
  }
}
