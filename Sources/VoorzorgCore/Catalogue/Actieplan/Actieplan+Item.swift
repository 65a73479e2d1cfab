extension Actieplan {
  /// An action or a result of a paragraph.
  public struct Item: Sendable, NumberedEntry {
    /// The fixed name, unique among the actions or the results of its paragraph.
    public let name: String
    /// The number in the plan, from 1 within its paragraph.
    public let number: Int
    /// What is done or reached, in our own words.
    public let text: String
    /// Whom the plan says it is for, such as `jongeren`; nil for everybody.
    public let audience: String?
    /// When, where the text of the plan says so; appendix 2 can give another year.
    public let period: Period?
    /// Who does it, as the plan names them; empty where it names nobody.
    public let actors: [String]
    /// Where it stands.
    public let source: SourceReference

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("naam", "nummer", "tekst", "doelgroep", "periode", "uitvoerders", "bron")
      name = try reader.slug()
      number = try reader.required("nummer").number()
      text = try reader.string("tekst")
      audience = try reader.optional("doelgroep")?.string()
      period = if let period = reader.optional("periode") { try Period(period) } else { nil }
      actors = try reader.texts("uitvoerders")
      source = try SourceReference(reader.required("bron"))
    }
  }

  /// The years in which something is done, or by which it is reached.
  public struct Period: Sendable, Equatable {
    /// The first year.
    public let first: Int
    /// The last year; nil when there is no end.
    public let last: Int?

    /// Whether a year falls within it.
    public func contains(_ year: Int) -> Bool {
      year >= first && year <= last ?? year
    }
  }
}

extension Actieplan.Period {
  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("van", "tot")
    first = try reader.required("van").number()
    last = try reader.optional("tot")?.number()
    guard last ?? first >= first else { throw reader.fault("a period ends after it begins") }
  }
}
