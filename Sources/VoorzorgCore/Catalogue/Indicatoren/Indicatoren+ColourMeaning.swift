extension Indicatoren {
  /// What a colour of the dashboard means (S3, Betekenis kleurenpalet).
  public struct ColourMeaning: Sendable, Equatable {
    /// The colour.
    public let kleur: Indicator.Kleur
    /// What it means, word for word.
    public let title: String
    /// A sign of ours for it, for who sees no colours; always shown with ``title``.
    public let symbol: String
    /// Where its meaning stands.
    public let source: SourceReference

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("naam", "titel", "teken", "bron")
      kleur = try reader.choice("naam", of: Indicator.Kleur.self)
      title = try reader.string("titel")
      symbol = try reader.string("teken")
      source = try SourceReference(reader.required("bron"))
    }
  }
}
