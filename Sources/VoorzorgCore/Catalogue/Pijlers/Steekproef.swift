/// Whom the results of the Preventiescanner are about (S1, inleiding, kansen en uitdagingen).
public struct Steekproef: Sendable, Equatable {
  /// What was done, in our own words.
  public let description: SourcedText
  /// The years of the scans.
  public let years: ClosedRange<Int>
  /// The number of regions.
  public let regions: Int
  /// The number of scans.
  public let scans: Int
  /// The groups of municipalities, the whole first.
  public let groups: [Steekproefgroep]
  /// How to read the groups.
  public let remark: OwnText

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("omschrijving", "jaren", "regios", "scans", "groepen", "opmerking")
    description = try SourcedText(reader.required("omschrijving"))
    let years = try reader.required("jaren")
    try years.allow("van", "tot")
    self.years = try years.range()
    regions = try reader.required("regios").number()
    scans = try reader.required("scans").number()
    groups = try reader.named("groepen", Steekproefgroep.init)
    remark = try OwnText(reader.required("opmerking"))
    for (index, group) in groups.enumerated() where !group.parts.isEmpty {
      let parts = groups.filter { group.parts.contains($0.name) }
      guard parts.count == group.parts.count, parts.reduce(0, { $0 + $1.count }) == group.count else {
        throw reader.fault("the parts do not add up to the group", atElement: index, of: "groepen")
      }
    }
  }
}
