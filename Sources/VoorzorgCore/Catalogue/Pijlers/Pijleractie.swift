/// One of the 119 actions with which a municipality can prevent homelessness (S1, results of each theme).
///
/// It has no colour: which one the source gave it was lost (see ``Stoplicht``).
public struct Pijleractie: Sendable, Equatable, NumberedEntry {
  /// The fixed name, such as `tiny-houses`; no other action has it.
  public let name: String
  /// Its place in its group, from 1.
  public let number: Int
  /// What it is, in our own words.
  public let text: String
  /// Where the source calls it a statutory duty; nil where it does not.
  public let statutoryDuty: SourceReference?
  /// Where the source has it.
  public let source: SourceReference

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "nummer", "tekst", "wettelijkeTaak", "bron")
    name = try reader.slug()
    number = try reader.required("nummer").number()
    text = try reader.string("tekst")
    statutoryDuty = try reader.optional("wettelijkeTaak").map { duty throws(CatalogueFault) in
      try SourceReference(duty)
    }
    source = try SourceReference(reader.required("bron"))
  }
}
