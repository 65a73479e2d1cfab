/// A part of the report that can be asked for by itself.
public enum ReportPart: String, Sendable, CaseIterable {
  /// One page.
  case samenvatting
  /// The twelve ankerpunten.
  case scan
  /// The priorities.
  case plan
  /// The indicators, a round each half-year.
  case monitor
  /// Everything.
  case alles
}
