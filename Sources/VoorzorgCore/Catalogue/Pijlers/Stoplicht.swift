/// The traffic light of the Preventiescanner: which share of a group of municipalities does something (S1,
/// inleiding, kansen en uitdagingen).
///
/// It measures a group and judges nobody: one municipality has no colour, and no action here has one either.
public struct Stoplicht: Sendable, Equatable {
  /// What it shows, in our own words.
  public let description: SourcedText
  /// What it does not show.
  public let limits: OwnText
  /// The rule by which a share becomes whole percents; our own, for the source has none.
  public let rounding: OwnText
  /// The three bands, from low to high.
  public let bands: [Stoplichtband]

  /// The band of a number of municipalities in their group, rounded half up to whole percents first.
  ///
  /// - Parameters:
  ///   - count: The municipalities that do it.
  ///   - total: The municipalities of the group.
  /// - Returns: nil for a group of fewer than two, which cannot have a share, and for a count beyond the group.
  public func band(of count: Int, outOf total: Int) -> Stoplichtband? {
    guard total > 1, (0...total).contains(count) else { return nil }
    // Exact where it matters: a quotient that ends in a half is a number that Double holds.
    let percentage = Int((Double(count) * 100 / Double(total)).rounded())
    return bands.first { $0.percentages.contains(percentage) }
  }

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("omschrijving", "beperking", "banden", "afronding")
    description = try SourcedText(reader.required("omschrijving"))
    limits = try OwnText(reader.required("beperking"))
    rounding = try OwnText(reader.required("afronding"))
    bands = try reader.named("banden", Stoplichtband.init)
    guard bands.flatMap(\.percentages).elementsEqual(0...100) else {
      throw try reader.required("banden").fault("the bands do not hold each of 0 to 100 once, in order")
    }
  }
}
