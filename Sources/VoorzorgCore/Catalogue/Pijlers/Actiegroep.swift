/// One of the thirteen groups of actions of the Preventiescanner (S1, results of each theme).
///
/// Each is also a part of the own preventiescan, under the same name and mostly another title (see
/// ``Preventiescanblad``).
public struct Actiegroep: Sendable, Equatable, NumberedEntry {
  /// The fixed name, such as `sterke-voorzorg`.
  public let name: String
  /// Its place over all pijlers, 1 to 13.
  public let number: Int
  /// The title with the results, word for word; `(…)` stands for words that were left out of a long one.
  public let title: String
  /// What the source says below the actions without it being one.
  public let remark: SourcedText?
  /// Where the source has it.
  public let source: SourceReference
  /// The actions, in the order of the source. That order means nothing.
  public let actions: [Pijleractie]

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "nummer", "titel", "opmerking", "bron", "acties")
    name = try reader.slug()
    number = try reader.required("nummer").number()
    title = try reader.string("titel")
    remark = try reader.optional("opmerking").map { remark throws(CatalogueFault) in try SourcedText(remark) }
    source = try SourceReference(reader.required("bron"))
    actions = try reader.numbered("acties", Pijleractie.init)
  }
}
