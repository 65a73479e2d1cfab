/// One of the nine ambitions of the national action plan that the Preventiescanner lists beside the pijlers
/// (S1, kadertabel).
public struct Ambitie: Sendable, Equatable, NumberedEntry {
  /// How sure it is to which pijler an ambition belongs. The rows of the table were lost, so none is certain.
  public enum Certainty: String, Sendable {
    /// Our reading.
    case duiding
    /// More than one pijler is possible.
    case onzeker
  }

  /// The fixed name, such as `snelle-basis`.
  public let name: String
  /// Its place in the list, from 1.
  public let number: Int
  /// The ambition, in our own words.
  public let text: String
  /// The pages of the action plan, as the source has them.
  public let pages: String
  /// The names of the pijlers to which it can belong; our own.
  public let pijlers: [String]
  /// How sure that is.
  public let certainty: Certainty
  /// Where the source has it.
  public let source: SourceReference

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "nummer", "tekst", "paginas", "pijler", "bron")
    name = try reader.slug()
    number = try reader.required("nummer").number()
    text = try reader.string("tekst")
    pages = try reader.string("paginas")
    let reading = try reader.required("pijler")
    try reading.allow("eigen", "zekerheid", "pijlers")
    guard try reading.flag("eigen") else { throw reading.fault("the pijler is our own reading and says so") }
    pijlers = try reading.list("pijlers") { name throws(CatalogueFault) in try name.string() }
    certainty = try reading.choice("zekerheid", of: Certainty.self)
    source = try SourceReference(reader.required("bron"))
  }
}
