/// A question or heading of a form: a name of ours, and number, title and place as a source has them.
public struct NumberedTitle: Sendable, Equatable, NumberedEntry {
  /// The fixed name.
  public let name: String
  /// Its place among its kind, from 1.
  public let number: Int
  /// The title, word for word.
  public let title: String
  /// Where the source has it.
  public let source: SourceReference

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "nummer", "titel", "bron")
    name = try reader.slug()
    number = try reader.required("nummer").number()
    title = try reader.string("titel")
    source = try SourceReference(reader.required("bron"))
  }
}
