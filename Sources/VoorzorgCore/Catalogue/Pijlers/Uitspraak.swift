/// A statement of the Preventiescanner about what a group of municipalities does.
public struct Uitspraak: Sendable, Equatable, NamedEntry {
  /// The fixed name, such as `briefadres-regiogemeenten`.
  public let name: String
  /// Who does it, word for word.
  public let who: String
  /// The name of the ``Steekproefgroep`` that is meant.
  public let group: String
  /// How many of them, word for word: `meer dan de helft`, `79%`; nil where the statement is about no share.
  public let share: String?
  /// The share in percent, only where the source gives a number; a single one is a range of one.
  public let percentages: ClosedRange<Int>?
  /// What they do, in our own words, to be read behind the share.
  public let text: String
  /// The names of the ways of losing a home that it is about; empty where it is about none in particular.
  public let routes: [String]
  /// The names of the actions that it is about.
  public let actions: [String]
  /// How to read it.
  public let remark: OwnText?
  /// Where the source says it.
  public let source: SourceReference

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow(
      "naam",
      "wie",
      "groep",
      "aandeel",
      "procent",
      "tekst",
      "routes",
      "acties",
      "opmerking",
      "bron"
    )
    name = try reader.slug()
    who = try reader.string("wie")
    group = try reader.string("groep")
    share = try reader.optional("aandeel")?.string()
    percentages = try reader.optional("procent").map { percent throws(CatalogueFault) in
      try percent.allow("van", "tot")
      return try percent.range()
    }
    text = try reader.string("tekst")
    routes = try reader.optionalStrings("routes")
    actions = try reader.optionalStrings("acties")
    remark = try OwnText(under: "opmerking", of: reader)
    source = try SourceReference(reader.required("bron"))
  }
}
