extension Indicatoren {
  /// A chapter of the report: a set of indicators with a score of its own (S3).
  public struct Hoofdstuk: Sendable, Equatable, NamedEntry {
    /// The name, such as `preventie`.
    public let name: String
    /// The title, word for word.
    public let title: String
    /// What it is about, in our own words.
    public let text: String
    /// Where it begins.
    public let source: SourceReference
    /// What its score is called, word for word.
    public let scoreTitle: String
    /// Where the name of the score stands.
    public let scoreSource: SourceReference
    /// The colours that its legend has.
    public let legend: [Indicator.Kleur]
    /// Where the legend stands.
    public let legendSource: SourceReference
    /// What a reader has to know of it.
    public let notes: [Note]
    /// Its sections, in order.
    public let paragrafen: [Paragraaf]

    /// The indicators of all its sections.
    public var indicatoren: [Indicator] { paragrafen.flatMap(\.indicatoren) }

    init(_ reader: CatalogueReader, lists: [FixedList]) throws(CatalogueFault) {
      try reader.allow("naam", "titel", "tekst", "bron", "score", "legenda", "opmerkingen", "paragrafen")
      name = try reader.slug()
      title = try reader.string("titel")
      text = try reader.string("tekst")
      source = try SourceReference(reader.required("bron"))
      let score = try reader.required("score")
      try score.allow("titel", "regel")
      scoreTitle = try score.string("titel")
      scoreSource = try source.atLine(of: score)
      let legend = try reader.required("legenda")
      try legend.allow("kleuren", "regel")
      self.legend = try legend.list("kleuren") { colour throws(CatalogueFault) in
        guard let kleur = Indicator.Kleur(rawValue: try colour.string()) else {
          throw colour.fault("no colour of the dashboard")
        }
        return kleur
      }
      legendSource = try source.atLine(of: legend)
      notes = try Note.all(of: reader)
      paragrafen = try reader.named("paragrafen") { paragraaf throws(CatalogueFault) in
        try Paragraaf(paragraaf, lists: lists)
      }
    }
  }
}
