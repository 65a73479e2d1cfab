/// A group of municipalities among those of the ``Steekproef``.
public struct Steekproefgroep: Sendable, Equatable, NamedEntry {
  /// The fixed name, such as `kleinere-gemeenten`.
  public let name: String
  /// What the source calls it, word for word.
  public let title: String
  /// Other words of the source for the same group.
  public let otherTitles: [String]
  /// The number of municipalities.
  public let count: Int
  /// The least number of inhabitants, where the group is one of size.
  public let leastInhabitants: Int?
  /// The greatest number of inhabitants, where there is one.
  public let mostInhabitants: Int?
  /// The names of the groups of which it consists; empty where it is not divided.
  public let parts: [String]
  /// Where the source has it.
  public let source: SourceReference

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "titel", "andereNamen", "aantal", "inwoners", "delen", "bron")
    name = try reader.slug()
    title = try reader.string("titel")
    otherTitles = try reader.optionalStrings("andereNamen")
    count = try reader.required("aantal").number()
    let inhabitants = reader.optional("inwoners")
    try inhabitants?.allow("van", "tot")
    leastInhabitants = try inhabitants?.optional("van")?.number()
    mostInhabitants = try inhabitants?.optional("tot")?.number()
    parts = try reader.optionalStrings("delen")
    source = try SourceReference(reader.required("bron"))
  }
}
