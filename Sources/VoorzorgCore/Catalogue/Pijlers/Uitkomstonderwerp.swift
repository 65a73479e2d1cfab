/// A subject on which the Preventiescanner says how many municipalities do something, such as `briefadres`.
public struct Uitkomstonderwerp: Sendable, Equatable, NumberedEntry {
  /// The fixed name, such as `identiteitsbewijs`.
  public let name: String
  /// Its place in the list, from 1.
  public let number: Int
  /// What municipalities do or not, in our own words.
  public let text: String
  /// The name of the pijler with whose results it stands.
  public let pijler: String
  /// How to read it.
  public let remark: OwnText?
  /// The statements, in the order of the source.
  public let statements: [Uitspraak]

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "nummer", "tekst", "pijler", "opmerking", "uitspraken")
    name = try reader.slug()
    number = try reader.required("nummer").number()
    text = try reader.string("tekst")
    pijler = try reader.string("pijler")
    remark = try OwnText(under: "opmerking", of: reader)
    statements = try reader.named("uitspraken", Uitspraak.init)
  }
}
