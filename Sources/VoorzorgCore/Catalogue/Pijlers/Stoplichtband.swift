/// A colour of the ``Stoplicht``.
public struct Stoplichtband: Sendable, Equatable, NamedEntry {
  /// The colour: `rood`, `oranje` or `groen`.
  public let name: String
  /// The whole percents of the municipalities that have it.
  public let percentages: ClosedRange<Int>
  /// What it means, in our own words.
  public let text: String
  /// Where the source has it.
  public let source: SourceReference

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "van", "tot", "tekst", "bron")
    name = try reader.slug()
    percentages = try reader.range()
    text = try reader.string("tekst")
    source = try SourceReference(reader.required("bron"))
  }
}
