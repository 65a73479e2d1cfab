/// Means that a municipality brings into the region (S2, bijlage, Overzicht over te hevelen middelen).
///
/// The sources do not say whether an amount is that of a municipality or of the region: amounts are never added up.
public struct RegionMiddelen: Sendable, Equatable {
  /// The year of the money.
  public var jaar: Int?
  /// The amount in whole euros, or that it is unknown; nil when it is not answered.
  public var bedrag: Answer?
  /// `ja`, `nee` or `onbekend`: whether it is there for this.
  public var beschikbaar: String?
  /// `ja`, `nee` or `onbekend`: whether it may be used in a later year.
  public var inzetbaar: String?
  /// The year in which it may be used.
  public var inzetbaarIn: Int?
}
