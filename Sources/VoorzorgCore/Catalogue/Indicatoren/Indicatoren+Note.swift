extension Indicatoren {
  /// Something a reader has to know, in our own words.
  public struct Note: Sendable, Equatable {
    /// The text.
    public let text: String
    /// Whether the remark itself is ours; otherwise a source says this.
    public let isOwn: Bool
    /// What it rests on.
    public let sources: [SourceReference]
    /// Addresses of pages that say it, where none of the source documents does.
    public let webPages: [String]

    /// The notes of an entry, under `opmerkingen`.
    static func all(of reader: CatalogueReader) throws(CatalogueFault) -> [Note] {
      try reader.optionalList("opmerkingen") { note throws(CatalogueFault) in
        try note.allow("tekst", "eigen", "bronnen", "webpaginas")
        return try Note(fieldsOf: note)
      }
    }

    /// The fields of a note that stand among other keys.
    init(fieldsOf reader: CatalogueReader) throws(CatalogueFault) {
      text = try reader.string("tekst")
      isOwn = try reader.flag("eigen")
      sources = try reader.optionalList("bronnen", SourceReference.init)
      webPages = try reader.optionalList("webpaginas") { page throws(CatalogueFault) in try page.string() }
      guard isOwn || !sources.isEmpty || !webPages.isEmpty else {
        throw reader.fault("a note has 'bronnen' or 'webpaginas', or is 'eigen'")
      }
    }
  }
}
