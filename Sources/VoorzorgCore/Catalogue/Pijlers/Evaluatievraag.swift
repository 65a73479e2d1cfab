/// One of the eight questions for the evaluation that the Preventiescanner lists beside the pijlers (S1,
/// kadertabel).
public struct Evaluatievraag: Sendable, Equatable, NumberedEntry {
  /// The fixed name, such as `basis-op-orde`.
  public let name: String
  /// Its place in the list, from 1.
  public let number: Int
  /// The question, in our own words.
  public let text: String
  /// The name of the pijler with whose results the source repeats it.
  public let pijler: String
  /// Where it is repeated.
  public let repetition: SourceReference
  /// Where the source has it.
  public let source: SourceReference

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "nummer", "tekst", "pijler", "herhaald", "bron")
    name = try reader.slug()
    number = try reader.required("nummer").number()
    text = try reader.string("tekst")
    pijler = try reader.string("pijler")
    repetition = try SourceReference(reader.required("herhaald"))
    source = try SourceReference(reader.required("bron"))
  }
}
