extension Indicatoren {
  /// A section of a chapter.
  public struct Paragraaf: Sendable, Equatable, NamedEntry {
    /// The name.
    public let name: String
    /// The number, where the report numbers it.
    public let number: String?
    /// What it is called.
    public let wording: Wording
    /// Where it begins.
    public let source: SourceReference
    /// Its indicators, in order.
    public let indicatoren: [Indicator]

    init(_ reader: CatalogueReader, lists: [FixedList]) throws(CatalogueFault) {
      try reader.allow("naam", "nummer", "titel", "tekst", "bron", "indicatoren")
      name = try reader.slug()
      number = try reader.optional("nummer")?.string()
      wording = try Wording(fieldsOf: reader)
      source = try SourceReference(reader.required("bron"))
      indicatoren = try reader.named("indicatoren") { indicator throws(CatalogueFault) in
        try Indicator(indicator, lists: lists)
      }
    }
  }
}
