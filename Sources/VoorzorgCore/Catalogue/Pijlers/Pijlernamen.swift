/// The older names of the pijlers, and from when on those of today hold.
public struct Pijlernamen: Sendable, Equatable {
  /// The year of the older names.
  public let year: Int
  /// The first year of which a source has the names of today.
  public let current: Int
  /// How a name is read by its year; a rule of ours.
  public let rule: OwnText
  /// The older names, in the order of the source.
  public let names: [Pijlernaam]

  /// The older name of a pijler.
  public func olderName(of pijler: Pijler) -> Pijlernaam? {
    names.first { $0.pijler == pijler.name }
  }

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("jaar", "vanaf", "regel", "namen")
    year = try reader.required("jaar").number()
    current = try reader.required("vanaf").number()
    rule = try OwnText(reader.required("regel"))
    names = try reader.numbered("namen", Pijlernaam.init)
  }
}
