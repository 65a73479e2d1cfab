extension Indicatoren {
  /// What the source calls something and what we call it: at least one of them.
  public struct Wording: Sendable, Equatable {
    /// What the source calls it, word for word; nil where that is a whole sentence.
    public let title: String?
    /// What it is, in our own words.
    public let text: String?

    /// What it is called on screen.
    public var label: String { title ?? text ?? "" }

    /// What there is to say beside the label.
    public var explanation: String? { title == nil ? nil : text }

    /// The fields of a wording among other keys.
    init(fieldsOf reader: CatalogueReader) throws(CatalogueFault) {
      title = try reader.optional("titel")?.string()
      text = try reader.optional("tekst")?.string()
      guard title != nil || text != nil else { throw reader.fault("missing 'titel' or 'tekst'") }
    }
  }
}
